package import Domain

/// What decides deadlines beside the calendar: the plan's setting and granted extensions, over one connection.
package struct DeadlineStore {
    private let connection: any Connection

    /// The settings and extensions as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// How the plan treats free days; `strict` where it decided nothing.
    package func setting(planID: Int64) throws -> DeadlineSetting {
        let rows = try connection.query("SELECT moves_off_free_days FROM reporting_setting WHERE plan_id = \(planID)")
        guard try rows.first?.boolean(0) == true else { return .strict }
        let days = try connection.query("SELECT day FROM free_day WHERE plan_id = \(planID)").map { try $0.day(0) }
        return DeadlineSetting(movesOffFreeDays: true, holidays: Set(days))
    }

    /// Stores how the plan treats free days.
    package func save(_ setting: DeadlineSetting, planID: Int64) throws {
        try connection.execute(
            """
            INSERT INTO reporting_setting (plan_id, moves_off_free_days, asks_for_contributions)
            VALUES (\(planID), \(setting.movesOffFreeDays), \(false))
            ON CONFLICT (plan_id) DO UPDATE SET moves_off_free_days = excluded.moves_off_free_days
            """
        )
        try connection.execute("DELETE FROM free_day WHERE plan_id = \(planID)")
        for day in setting.holidays.sorted() {
            try connection.execute("INSERT INTO free_day (plan_id, day, name) VALUES (\(planID), \(day), \(""))")
        }
    }

    /// The latest extension of each organisation of a round.
    package func extensions(of round: StoredRound) throws -> [OrganisationCode: Instant] {
        var latest: [OrganisationCode: Instant] = [:]
        for row in try connection.query(
            "SELECT organisation_code, due_before FROM extension WHERE round_id = \(round.id) ORDER BY id"
        ) {
            latest[try OrganisationCode(row.text(0))] = try row.instant(1)
        }
        return latest
    }

    /// The deadline of an organisation in a round.
    package func deadline(of organisation: OrganisationCode?, in round: StoredRound) throws -> Deadline {
        let extended = try organisation.flatMap { organisation in
            try connection.query(
                """
                SELECT due_before FROM extension
                WHERE round_id = \(round.id) AND organisation_code = \(organisation) ORDER BY id DESC LIMIT 1
                """
            ).first?.instant(0)
        }
        return Deadline(
            dueBefore: round.period.dueBefore,
            setting: try setting(planID: round.planID),
            extendedTo: extended
        )
    }

    /// Grants an organisation more time.
    package func grant(
        _ organisation: OrganisationCode,
        in round: StoredRound,
        until dueBefore: Instant,
        reason: String,
        by name: String,
        at instant: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO extension (round_id, organisation_code, due_before, reason, granted_by, granted_at)
            VALUES (\(round.id), \(organisation), \(dueBefore), \(reason), \(name), \(instant))
            """
        )
    }
}
