package import Domain
import Persistence

/// Reads how a plan's indicators stood at the end of each period.
package struct ReadStandingHistory {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The history of a plan.
    ///
    /// - Parameter instant: by the edition in force then and from what was recorded up to then; nil: now.
    /// - Throws: `Refusal.notFound` for an unknown plan, `InvalidInput` for an unknown group or a year without a period.
    package func callAsFunction(
        _ plan: PlanCode,
        _ choice: HistoryChoice = .exchange(group: nil, year: nil),
        asOf instant: Instant? = nil
    ) async throws -> StandingHistory {
        try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan, asOf: instant) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            return try StandingHistory(connection, of: stored, choice, asOf: instant)
        }
    }
}
