import Domain
import HTML
import UseCases

/// Parts that the pages of international comparison share.
enum InternationalMarkup {
    /// An indicator that follows an index, linked to its page.
    static func link(to follower: IndexFollower, of plan: PlanCode, _ past: PastReading) -> Markup {
        let name = "\(follower.code) \(follower.name)"
        guard let code = try? IndicatorCode(follower.code) else { return .text(name) }
        return a(.href(Routes.indicator.path(plan, code, query: past.kept))) { name }
    }

    /// The link that downloads the rows.
    static func download(_ address: String, _ words: PageWords) -> Markup {
        p { a(.href(address), .download()) { words.text("international.download") } }
    }

    /// A country of ASEAN in the page's language.
    static func country(_ code: String, _ words: PageWords) -> String { words.text("country.\(code)") }
}
