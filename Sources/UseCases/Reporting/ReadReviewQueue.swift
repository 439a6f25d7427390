package import Domain
import Persistence

/// Reads what waits for a plan's coordinator.
package struct ReadReviewQueue {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The queue over all rounds that take reports.
    ///
    /// - Throws: `Refusal` where there is no such plan or the actor does not coordinate it.
    package func callAsFunction(_ plan: PlanCode, by actor: ReportingActor) async throws -> ReviewQueue {
        let at = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let found = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            guard actor.coordinates(found.coordinator) else {
                throw Refusal.forbidden(Message("round.coordinator_only"))
            }
            let reports = try WaitingReportsQuery(connection: connection)(planID: found.id)
            let corrections = try CorrectionRequestStore(connection: connection)
                .list(planID: found.id, CorrectionRequestFilter(state: .waiting))
            return ReviewQueue(plan: found, reports: reports, corrections: corrections, at: at)
        }
    }
}
