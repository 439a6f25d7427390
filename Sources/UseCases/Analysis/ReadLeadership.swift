package import Domain
import Persistence

/// Reads what the leadership has to know of a plan.
package struct ReadLeadership {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The sheet of a plan.
    ///
    /// - Parameter instant: by the edition in force then and from what was recorded up to then; nil: now.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction(_ plan: PlanCode, asOf instant: Instant? = nil) async throws -> LeadershipSheet {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan, asOf: instant) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            return try LeadershipSheet(connection, of: stored, at: TaskMoment(now: now, asOf: instant))
        }
    }
}
