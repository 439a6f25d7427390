package import Domain
package import Persistence

/// Finds what a plan and its work have under some words: indicators, tasks, organisations, reports and documents.
package struct SearchPlan {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// What each of these plans has under the words; organisations, which plans share, only with the first that has them.
    ///
    /// - Parameters:
    ///   - typed: at most eight words are looked at; marks, capitals and signs do not matter.
    ///   - code: only this plan; nil for all of the server.
    ///   - actor: whose reports are found too; nil for a visitor.
    ///   - most: the most hits of one kind a plan gives.
    /// - Throws: `InvalidInput` on the field `q` where no word was typed; `Refusal.notFound` for an unknown plan.
    package func callAsFunction(
        _ typed: String,
        in code: PlanCode?,
        by actor: ReportingActor?,
        most: Int = SearchResults.most
    ) async throws -> [SearchResults] {
        guard !SearchWords(typed).isEmpty else { throw InvalidInput(field: "q", "search.no_words") }
        return try await runtime.database.read { connection in
            let store = PlanStore(connection: connection)
            let found = try code.map { try store.find($0) }
            if let code, found == .some(nil) {
                throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
            }
            let plans = try found.map { [$0].compactMap(\.self) } ?? store.all()
            let all = try plans.map { try Self.results(typed, in: $0, by: actor, most: most, connection: connection) }
            let literal = all.filter { $0.spelling == .asTyped && !$0.groups.isEmpty }
            return literal.isEmpty ? all : literal
        }
    }

    /// The same of one plan in a transaction that is open already; nothing where no word was typed.
    package static func results(
        _ typed: String,
        in plan: StoredPlan,
        by actor: ReportingActor?,
        most: Int = SearchResults.most,
        connection: any Connection
    ) throws -> SearchResults {
        let search = SearchWords(typed)
        guard !search.isEmpty else { return SearchResults(plan: plan, spelling: .asTyped, groups: []) }
        let scope = try SearchScope(plan, actor: actor, connection: connection)
        for spelling in Spelling.allCases {
            let groups = SearchHit.Kind.allCases.compactMap { kind -> SearchResults.Group? in
                let hits = scope.found(kind, search, spelling)
                guard !hits.isEmpty else { return nil }
                return SearchResults.Group(kind: kind, total: hits.count, hits: Array(hits.prefix(most)))
            }
            if !groups.isEmpty { return SearchResults(plan: plan, spelling: spelling, groups: groups) }
        }
        return SearchResults(plan: plan, spelling: .withSlips, groups: [])
    }
}
