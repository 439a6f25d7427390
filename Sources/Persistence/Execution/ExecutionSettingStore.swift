package import Domain

/// What plans decide about their tasks' implementation plans, over one connection.
package struct ExecutionSettingStore {
    private let connection: any Connection

    /// The settings as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// When implementation plans of a plan's tasks are to be filed.
    package func filingRule(planID: Int64) throws -> FilingRule {
        try connection.query("SELECT filing_days, assigned_on FROM execution_setting WHERE plan_id = \(planID)").first
            .map { try FilingRule(days: $0.int(0), assignedOn: $0.optionalDay(1)) } ?? .standard
    }

    /// Decides it.
    package func save(_ rule: FilingRule, planID: Int64) throws {
        try connection.execute(
            """
            INSERT INTO execution_setting (plan_id, filing_days, assigned_on)
            VALUES (\(planID), \(rule.days), \(rule.assignedOn))
            ON CONFLICT (plan_id) DO UPDATE SET filing_days = excluded.filing_days, assigned_on = excluded.assigned_on
            """
        )
    }
}
