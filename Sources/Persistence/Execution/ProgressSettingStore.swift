package import Domain

/// What plans decide about the progress of their tasks, over one connection.
package struct ProgressSettingStore {
    private let connection: any Connection

    /// The settings as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// When progress is stale in a plan; 30 days where it decides nothing.
    package func stale(planID: Int64) throws -> StaleProgress {
        let rows = try connection.query("SELECT stale_days FROM progress_setting WHERE plan_id = \(planID)")
        return try rows.first.map { try StaleProgress(days: $0.int(0)) } ?? .standard
    }

    /// Stores it.
    package func save(_ stale: StaleProgress, planID: Int64) throws {
        try connection.execute(
            """
            INSERT INTO progress_setting (plan_id, stale_days) VALUES (\(planID), \(stale.days))
            ON CONFLICT (plan_id) DO UPDATE SET stale_days = excluded.stale_days
            """
        )
    }
}
