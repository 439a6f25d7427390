package import Domain

/// Which indicators plans ask contributions to (II.3), over one connection.
package struct ContributionSettingStore {
    private let connection: any Connection

    /// The settings as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// What the plan decided; `none` where it decided nothing.
    package func setting(planID: Int64) throws -> ContributionSetting {
        let row = try connection.query(
            "SELECT asks_for_contributions FROM reporting_setting WHERE plan_id = \(planID)"
        ).first
        guard try row?.boolean(0) == true else { return .none }
        let codes = try connection.query(
            "SELECT indicator_code FROM contribution_indicator WHERE plan_id = \(planID)"
        ).map { try IndicatorCode($0.text(0)) }
        return codes.isEmpty ? .all : .chosen(Set(codes))
    }

    /// Stores what the plan decided; it counts for rounds opened from then on.
    package func save(_ setting: ContributionSetting, planID: Int64) throws {
        try connection.execute(
            """
            INSERT INTO reporting_setting (plan_id, moves_off_free_days, asks_for_contributions)
            VALUES (\(planID), \(false), \(setting != .none))
            ON CONFLICT (plan_id) DO UPDATE SET asks_for_contributions = excluded.asks_for_contributions
            """
        )
        try connection.execute("DELETE FROM contribution_indicator WHERE plan_id = \(planID)")
        for code in setting.codes {
            try connection.execute(
                "INSERT INTO contribution_indicator (plan_id, indicator_code) VALUES (\(planID), \(code))"
            )
        }
    }
}
