import Domain
import HTML
import HTTPTypes
import Hummingbird
import UseCases

/// The form to sign in, as a value.
struct SignInForm: Sendable {
    /// The name as typed.
    var name = ""
    /// The page to go on to: an address of this server.
    var next = "/"
    /// Why the last try did not work; nil at first.
    var refusal: Message?

    /// Reads where to go on to from a query or form; anything but a path of this server becomes the start page.
    static func next(_ fields: Form) -> String {
        let path = fields.text("tiep")
        let isOurs = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
        return isOurs && path.unicodeScalars.allSatisfy { $0.value > 32 } ? path : "/"
    }

    /// The page, with a form token for a visitor who has none yet.
    func page(_ context: AppContext, status: HTTPResponse.Status = .ok) -> Response {
        let token = context.formToken.isEmpty ? context.runtime.secrets.token() : context.formToken
        var response = context.page(context.frame(context.text("access.sign_in")), status: status) {
            if let refusal { Flash(.failure, context.language.text(refusal)) }
            PostForm(to: Routes.sendSignIn.path(), csrf: token) {
                input(.type("hidden"), .name("tiep"), .value(next))
                FormField(context.text("access.name"), name: "name", .line(name, .userName))
                FormField(context.text("access.password"), name: "password", .line("", .password))
                ActionButton(context.text("access.sign_in"))
            }
            p(.class("hint")) { context.text("access.sign_in_help") }
        }
        if context.visitor.credential == .none {
            response.setCookie(context.cookie(context.cookieNames.form, token, seconds: 8 * 3600))
        }
        return response
    }
}
