package import Domain

/// Reads every report still owed in the rounds of all plans that take reports.
package struct OwedReportsQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The reports owed, by plan, round and unit name.
    ///
    /// - Parameter organisations: only those of these units; nil: of all.
    package func callAsFunction(by organisations: [OrganisationCode]? = nil) throws -> [OwedReport] {
        let settings = UrgingSettingStore(connection: connection)
        return try PlanStore(connection: connection).all().flatMap { plan in
            let setting = try settings.setting(planID: plan.id)
            guard setting.isOn else { return [OwedReport]() }
            return try RoundStore(connection: connection).all(planID: plan.id).filter(\.state.takesReports)
                .flatMap { try owed(in: $0, of: plan, setting: setting, by: organisations) }
        }
    }

    /// The reports owed in the rounds of one plan, whether it urges or not.
    ///
    /// - Parameter organisations: only those of these units; nil: of all.
    package func callAsFunction(
        of plan: StoredPlan,
        by organisations: [OrganisationCode]? = nil
    ) throws -> [OwedReport] {
        let setting = try UrgingSettingStore(connection: connection).setting(planID: plan.id)
        return try RoundStore(connection: connection).all(planID: plan.id).filter(\.state.takesReports)
            .flatMap { try owed(in: $0, of: plan, setting: setting, by: organisations) }
    }

    private func owed(
        in round: StoredRound,
        of plan: StoredPlan,
        setting: UrgingSetting,
        by organisations: [OrganisationCode]?
    ) throws -> [OwedReport] {
        let deadlines = DeadlineStore(connection: connection)
        let free = try deadlines.setting(planID: plan.id)
        let extensions = try deadlines.extensions(of: round)
        let chosen: SQL = organisations.map { "obligation.organisation_code IN \(list: $0)" } ?? "1 = 1"
        return try connection.query(
            """
            SELECT organisation.code, organisation.name, organisation.parent_code, report.state, report.decided_at
            FROM (SELECT DISTINCT organisation_code FROM obligation
                WHERE round_id = \(round.id) AND \(part: chosen)) asked
            JOIN organisation ON organisation.code = asked.organisation_code
            LEFT JOIN report ON report.round_id = \(round.id) AND report.organisation_code = asked.organisation_code
            WHERE report.state IS NULL OR report.state NOT IN ('submitted', 'accepted')
            ORDER BY organisation.sort_key, organisation.code
            """
        ).map { row in
            let code = try OrganisationCode(row.text(0))
            return OwedReport(
                planID: plan.id,
                plan: plan.code,
                planName: plan.name,
                roundID: round.id,
                round: round.code,
                organisation: code,
                name: try row.text(1),
                parent: try row.optionalText(2).map { try OrganisationCode($0) },
                item: UrgingCase(
                    round: round.state,
                    openedAt: round.openedAt,
                    deadline: Deadline(
                        dueBefore: round.period.dueBefore,
                        setting: free,
                        extendedTo: extensions[code]
                    ),
                    report: try row.optionalText(3) == nil ? nil : row.word(3),
                    returnedAt: try row.optionalInstant(4)
                ),
                setting: setting
            )
        }
    }
}
