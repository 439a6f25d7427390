import Domain
import HTML
import HTTPTypes
import Hummingbird
import UseCases

extension HandlerContext {
    /// The frame of a page of the whole server: language, person, clock and links around it. What the page is about is set
    /// by the feature.
    func frame(_ title: String) -> PageFrame {
        var frame = PageFrame(
            language: language,
            title: title,
            serverTime: now,
            isDemonstration: runtime.isDemonstration,
            addresses: addresses
        )
        frame.personName = app.person?.displayName
        frame.addresses.account = app.person.map { _ in Routes.account.path() }
        frame.csrfToken = formToken
        frame.flash = app.notice.map { Flash(.done, text($0)) }
        return frame
    }

    /// Answers with a page.
    func page(_ frame: PageFrame, status: HTTPResponse.Status = .ok, @MarkupBuilder content: () -> Markup) -> Response {
        var response = html(Page(frame, content: content).bytes, status: status)
        if app.notice != nil { response.setCookie(cookie(cookieNames.notice, "", seconds: 0)) }
        return response
    }

    private var addresses: SiteAddresses {
        let other = language.code == "vi" ? "en" : "vi"
        let others = query.pairs.filter { $0.0 != "lang" }
        return SiteAddresses(
            home: Routes.home.path(),
            signIn: Routes.signIn.path(),
            signOut: Routes.signOut.path(),
            otherLanguage: app.path + PathPattern.query(others + [("lang", other)]),
            api: Routes.openAPI.path(),
            styleSheet: Asset.stylesheet.path,
            icon: Asset.icon.path,
            script: nil
        )
    }
}
