package import Domain
import Persistence

/// Reads the growth paths and figures of a plan's indicators, group by group.
package struct ReadGroupCharts {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The sheet of a plan.
    ///
    /// - Parameters:
    ///   - group: the code of one group; nil: all.
    ///   - instant: by the edition in force then and from what was recorded up to then; nil: now.
    /// - Throws: `Refusal.notFound` for an unknown plan, `InvalidInput` on `group` for an unknown group.
    package func callAsFunction(
        _ plan: PlanCode,
        group: String? = nil,
        asOf instant: Instant? = nil
    ) async throws -> GroupChartSheet {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan, asOf: instant) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            return try GroupChartSheet(
                connection,
                of: stored,
                group: group,
                field: "group",
                at: TaskMoment(now: now, asOf: instant)
            )
        }
    }
}
