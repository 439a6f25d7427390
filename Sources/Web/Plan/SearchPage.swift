import Domain
import HTML
import Persistence
import UseCases

/// What a search found, kind by kind; marks, capitals and signs do not matter, and slips of typing are forgiven where nothing has
/// the words as typed.
struct SearchPage: PlanPage {
    let searchText: String
    /// What was found.
    let results: SearchResults

    var plan: StoredPlan { results.plan }
    var section: PageSection? { nil }

    /// Asks the database.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        typed: String,
        for person: Person?
    ) throws -> SearchPage {
        let actor = person.map(ReportingActor.init)
        return SearchPage(
            searchText: typed,
            results: try SearchPlan.results(typed, in: plan, by: actor, connection: connection)
        )
    }

    func title(_ words: PageWords) -> String {
        searchText.isEmpty ? words.text("search.title") : words.text("search.title_for", ["text": searchText])
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if searchText.isEmpty {
                p { words.text("search.hint") }
            } else if results.groups.isEmpty {
                EmptyState(words.text("search.nothing"))
            } else if results.isNear {
                InsetBox(.note) { p { words.text("search.near") } }
            }
            for group in results.groups { part(group, words) }
        }
    }

    private func part(_ group: SearchResults.Group, _ words: PageWords) -> Markup {
        let wording = SearchWording(words.language)
        return section {
            h2 { words.text("search.kind_\(group.kind.rawValue)", ["count": words.number(group.total)]) }
            ul(.class("hits")) { for hit in group.hits { li { link(to: hit, wording) } } }
            if group.total > group.hits.count { p(.class("muted")) { words.text("search.more") } }
        }
    }

    private func link(to hit: SearchHit, _ wording: SearchWording) -> Markup {
        let name = wording.name(of: hit)
        guard let address = hit.address(in: plan.code) else { return .text(name) }
        return a(.href(address)) { name }
    }

    private func section(@MarkupBuilder content: () -> Markup) -> Markup { HTML.section { content() } }
}
