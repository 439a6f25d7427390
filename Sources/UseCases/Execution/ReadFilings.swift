package import Domain
package import Persistence

/// Reads how the tasks of a plan stand with their implementation plans, for those who read the whole plan.
package struct ReadFilings {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The list today.
    ///
    /// - Parameter window: which part of it; nil: all.
    /// - Throws: `Refusal` where the plan is unknown, or the actor does not read all of it (forbidden).
    package func callAsFunction(
        _ code: PlanCode,
        standing: TaskFiling.Standing? = nil,
        lead: OrganisationCode? = nil,
        window: ListWindow? = nil,
        by actor: ReportingActor
    ) async throws -> FilingList {
        let day = runtime.clock.now().day
        return try await runtime.database.read { connection in
            guard let plan = try PlanStore(connection: connection).find(code) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
            }
            guard actor.readsAll(coordinator: plan.coordinator) else {
                throw Refusal.forbidden(Message("implementation.coordinator_only"))
            }
            return try FilingList(
                plan,
                standing: standing,
                lead: lead,
                window: window,
                on: day,
                connection: connection
            )
        }
    }
}
