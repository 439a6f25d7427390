package import Domain
import Persistence

/// Reads which indicators a plan asks contributions to, and which it could.
package struct ReadContributionOutlook: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The outlook, contributors counted today; refuses who does not read every report of the plan.
    package func callAsFunction(_ plan: PlanCode, by actor: ReportingActor) async throws -> ContributionOutlook {
        let day = runtime.clock.now().day
        return try await runtime.database.read { connection in
            let outlook = try ContributionOutlook(plan, on: day, connection: connection)
            guard actor.readsAll(coordinator: outlook.plan.coordinator) else {
                throw Refusal.forbidden(Message("round.coordinator_only"))
            }
            return outlook
        }
    }
}
