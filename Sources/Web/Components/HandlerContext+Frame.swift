import Domain
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import Persistence
import UseCases

extension HandlerContext {
    /// The frame of a page: language, person, clock and links around it, the parts of the plan at hand in the head. What the
    /// page is about is set by the feature.
    func frame(_ title: String) -> PageFrame {
        var frame = PageFrame(
            language: language,
            title: title,
            today: now.day,
            isDemonstration: runtime.isDemonstration,
            addresses: addresses
        )
        frame.personName = app.person?.displayName
        frame.addresses.account = app.person.map { _ in Routes.account.path() }
        frame.csrfToken = formToken
        frame.flash = app.notice.map { Flash(.done, text($0)) }
        frame.plans = app.plans.map { NavigationLink($0.name, Routes.plan.path($0.code)) }
        enter(app.plan, &frame)
        return frame
    }

    /// Puts a plan in the head: its name, its parts, its search; without one, only what is the person's own.
    func enter(_ plan: PlanName?, _ frame: inout PageFrame) {
        frame.plan = plan.map { NavigationLink($0.name, Routes.plan.path($0.code)) }
        frame.navigation = PlanNavigation(person: app.person, language: language).links(of: plan)
        frame.searchAddress = plan.map { Routes.search.path($0.code) }
        frame.addresses.openData = plan.map { Routes.openData.path($0.code) }
    }

    /// Answers with a page.
    func page(_ frame: PageFrame, status: HTTPResponse.Status = .ok, @MarkupBuilder content: () -> Markup) -> Response {
        document(ByteBuffer(bytes: Page(frame, content: content).bytes), status: status)
    }

    /// Answers with the bytes of a page.
    func document(_ bytes: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
        var response = Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: bytes)
        )
        if app.notice != nil { response.setCookie(cookie(cookieNames.notice, "", seconds: 0)) }
        if app.plans.count > 1, let plan = app.plan?.code.text, plan != app.keptPlan {
            response.setCookie(cookie(cookieNames.plan, plan, seconds: 180 * 86_400))
        }
        return response
    }

    /// The choice of the moment a page is read as of, for its frame.
    ///
    /// - Parameter instant: the moment it shows; nil for now.
    func asOfChoice(_ instant: Instant?) -> AsOfChoice {
        AsOfChoice(instant: instant, path: app.path, query: query.pairs.filter { $0.0 != "as_of" && $0.0 != "lang" })
    }

    /// What links of a page read as of a moment take along in their query; empty for now.
    func keptMoment(_ instant: Instant?) -> [(String, String)] {
        instant == nil ? [] : [("as_of", query.text("as_of"))]
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
