package import Documents
package import Domain
package import Persistence

extension SearchResults {
    /// Results of one plan or more as the API exchanges them: kinds in a fixed order, the hits of each plan after the other's. An
    /// organisation that several plans gave stands once.
    ///
    /// - Parameter page: the address of the page a hit leads to; nil where it has none.
    package static func json(
        _ all: [SearchResults],
        for typed: String,
        in language: Language,
        page: (SearchHit, PlanCode) -> String?
    ) -> JSONValue {
        let wording = SearchWording(language)
        let kinds = SearchHit.Kind.allCases.compactMap { kind -> JSONValue? in
            var seen: Set<String> = []
            var total = 0
            var hits: [JSONValue] = []
            for results in all {
                for group in results.groups where group.kind == kind {
                    let own = group.hits.filter { kind != .organisation || seen.insert($0.code).inserted }
                    total += kind == .organisation ? max(0, group.total - (group.hits.count - own.count)) : group.total
                    hits += own.map { hit($0, of: results.plan.code, wording, page) }
                }
            }
            guard !hits.isEmpty else { return nil }
            return .object([("kind", .string(kind.rawValue)), ("total", .int(total)), ("hits", .array(hits))])
        }
        return .object([
            ("q", .string(typed)), ("near", .bool(all.contains(where: \.isNear))), ("kinds", .array(kinds)),
        ])
    }

    private static func hit(
        _ hit: SearchHit,
        of plan: PlanCode,
        _ wording: SearchWording,
        _ page: (SearchHit, PlanCode) -> String?
    ) -> JSONValue {
        .object([
            ("plan", .string(plan.text)), ("code", .string(hit.code)), ("name", .string(wording.name(of: hit))),
            ("edition", .optional(hit.edition)), ("unit", .optional(hit.unit)), ("page", .optional(page(hit, plan))),
        ])
    }
}
