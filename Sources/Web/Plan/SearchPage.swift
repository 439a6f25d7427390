import Domain
import HTML
import Persistence
import UseCases

/// What a search found among indicators, tasks and organisations; marks and capitals do not matter.
struct SearchPage: PlanPage {
    let plan: StoredPlan
    let searchText: String
    /// What was found.
    let hits: [SearchHit]

    var section: PageSection? { nil }

    /// Asks the database.
    static func load(_ connection: any Connection, plan: StoredPlan, typed: String) throws -> SearchPage {
        let hits = try SearchQuery(connection: connection).hits(edition: plan.editionID, for: typed)
        return SearchPage(plan: plan, searchText: typed, hits: hits)
    }

    func title(_ words: PageWords) -> String {
        searchText.isEmpty ? words.text("search.title") : words.text("search.title_for", ["text": searchText])
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if searchText.isEmpty {
                p { words.text("search.hint") }
            } else if hits.isEmpty {
                EmptyState(words.text("search.nothing"))
            }
            for kind in SearchHit.Kind.allCases { part(kind, words) }
        }
    }

    private func part(_ kind: SearchHit.Kind, _ words: PageWords) -> Markup {
        let found = hits.filter { $0.kind == kind }
        guard !found.isEmpty else { return .empty }
        return section {
            h2 { words.text("search.kind_\(kind.rawValue)", ["count": count(found.count, words)]) }
            ul(.class("hits")) { for hit in found.prefix(SearchQuery.limit) { li { link(to: hit) } } }
            if found.count > SearchQuery.limit { p(.class("muted")) { words.text("search.more") } }
        }
    }

    private func count(_ count: Int, _ words: PageWords) -> String {
        count > SearchQuery.limit ? "\(words.number(SearchQuery.limit))+" : words.number(count)
    }

    private func link(to hit: SearchHit) -> Markup {
        guard let address = address(of: hit) else { return .text(hit.name) }
        return a(.href(address)) { hit.kind == .organisation ? hit.name : "\(hit.code) \(hit.name)" }
    }

    private func address(of hit: SearchHit) -> String? {
        switch hit.kind {
        case .indicator: (try? IndicatorCode(hit.code)).map { Routes.indicator.path(plan.code, $0) }
        case .task: (try? TaskCode(hit.code)).map { Routes.task.path(plan.code, $0) }
        case .organisation: (try? OrganisationCode(hit.code)).map { Routes.organisation.path(plan.code, $0) }
        }
    }

    private func section(@MarkupBuilder content: () -> Markup) -> Markup { HTML.section { content() } }
}
