import Domain
import HTML
import HTTPTypes
import UseCases

/// A one-time link, shown once to whoever hands it over.
enum LinkBox {
    /// The link as an address of this server, with its last day.
    static func markup(_ link: OneTimeLink, _ context: PersonContext) -> Markup {
        let scheme = context.app.configuration.isHTTPS ? "https" : "http"
        let address = "\(scheme)://\(context.app.head.authority ?? "")\(Routes.passwordLink.path(link.token))"
        let until = DisplayFormat(context.language).moment(link.expiresAt)
        return InsetBox(.note) {
            p { context.text("access.link_once", ["name": link.name.text, "until": until]) }
            p { code { address } }
        }.markup
    }
}
