package import Domain
import Persistence

/// A unit explains why its row of a ranking is not right (giải trình).
package struct ContestRanking {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records the explanation and gives its number.
    ///
    /// - Parameter component: the word of a component; empty for the whole row.
    /// - Throws: `Refusal.notFound` where the ranking is not open, has no row of the unit or the actor does not act for it;
    ///   `Refusal.conflict` where the time is over or the same waits; `InvalidInput` with fields `component` and `explanation`.
    @discardableResult
    package func callAsFunction(
        _ plan: PlanCode,
        _ scope: RankingScope,
        of organisation: OrganisationCode,
        component: String,
        explanation: String,
        by actor: ReportingActor
    ) async throws -> Int {
        try await runtime.change(by: actor.name) { connection, at in
            let access = try RankingAccess(plan, actor, connection: connection)
            let ranking = try access.newest(scope, connection: connection)
            let store = access.store(connection)
            guard ranking.state != .draft, actor.writes(for: organisation),
                try !store.rows(of: ranking, organisations: [organisation]).isEmpty
            else { throw RankingAccess.unknown(scope) }
            guard ranking.takesContests(at: at) else { throw Refusal.conflict(Message("ranking.contest_over")) }
            let about = component.isEmpty ? nil : RankingComponent(rawValue: component)
            guard component.isEmpty || about != nil else {
                throw InvalidInput(field: "component", "ranking.unknown_component", ["read": component])
            }
            let text = try RankingText.read(
                explanation,
                field: "explanation",
                emptyKey: "ranking.explanation_needed"
            )
            guard try !store.waits(organisation, about, in: ranking) else {
                throw Refusal.conflict(Message("ranking.contest_waiting"))
            }
            let number = try store.insert(
                text,
                about: about,
                of: organisation,
                in: ranking,
                by: actor.name,
                at: at
            )
            let detail = [
                "organisation": organisation.text, "component": about?.rawValue ?? "", "explanation": text,
            ].filter { !$0.value.isEmpty }
            let subject = RankingAccess.subject(plan, scope) + "/contest/\(number)"
            return (number, AuditFact(action: "ranking.contested", subject: subject, detail: detail))
        }
    }
}
