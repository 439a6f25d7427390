package import Domain
package import Persistence

/// Reads the ledger of extensions for whoever may see it: all of it for those who read all reports, else one's own units'.
package struct ReadExtensions {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// A part of the ledger, the newest first, with its plan and how many entries there are.
    ///
    /// - Parameter round: only of this round; nil: all.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction(
        _ plan: PlanCode,
        round: PeriodCode?,
        window: ListWindow,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, total: Int, extensions: [StoredExtension]) {
        try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            let own = actor.readsAll(coordinator: stored.coordinator) ? nil : actor.ownOrganisations
            let query = ExtensionQuery(connection: connection)
            return (
                stored, try query.count(planID: stored.id, round: round, organisations: own),
                try query(planID: stored.id, round: round, organisations: own, window: window)
            )
        }
    }
}
