package import Domain
import Persistence

/// Reads the provinces of a plan with a measure, for whoever may see it: overdue tasks everybody, completeness who reads all reports,
/// contributions they and the units that measure the indicator.
package struct ReadProvinceMap {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The sheet of a plan.
    ///
    /// - Throws: `Refusal.notFound` for an unknown plan, and what `ProvinceMapSheet` throws.
    package func callAsFunction(
        _ plan: PlanCode,
        _ choice: ProvinceMapChoice,
        by actor: ReportingActor
    ) async throws -> ProvinceMapSheet {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            return try ProvinceMapSheet(connection, of: stored, choice, at: TaskMoment(now: now), by: actor)
        }
    }
}
