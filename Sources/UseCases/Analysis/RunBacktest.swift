package import Domain
package import Persistence

/// Tries the methods of forecasting on what a plan has stored: the figures of its measuring organisations and the editions
/// of international indices.
package struct RunBacktest {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The errors of each method, and which one they choose.
    ///
    /// - Parameter instant: from what was recorded up to then; nil: from everything.
    package func callAsFunction(_ plan: StoredPlan, asOf instant: Instant? = nil) async throws -> Backtest {
        try await runtime.database.read { connection in
            let query = PlanSeriesQuery(connection: connection)
            return Backtest(try query.reported(of: plan, asOf: instant) + query.published(of: plan))
        }
    }
}
