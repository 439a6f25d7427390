package import Domain

/// Rounds and their obligations, over one connection.
package struct RoundStore {
    private let connection: any Connection

    /// The rounds as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The round of that code; nil where the plan has none.
    package func find(_ code: PeriodCode, planID: Int64) throws -> StoredRound? {
        try rounds("plan_id = \(planID) AND code = \(code)").first
    }

    /// All rounds of a plan, the earliest first.
    package func all(planID: Int64) throws -> [StoredRound] {
        try rounds("plan_id = \(planID)")
    }

    /// Stores a round's new state. Opening and closing keep their instant.
    package func save(_ state: RoundState, of round: StoredRound, illustrative: Bool, at instant: Instant) throws {
        let openedAt = state == .open ? instant : round.openedAt
        let closedAt = state == .closed ? instant : round.closedAt
        try connection.execute(
            """
            UPDATE round SET state = \(state.rawValue), opened_at = \(openedAt), closed_at = \(closedAt),
                illustrative = \(illustrative)
            WHERE id = \(round.id)
            """
        )
    }

    /// Adds the obligations of a round, in the given order; those it has stay.
    package func add(_ obligations: [Obligation], to round: StoredRound) throws {
        for (position, obligation) in obligations.enumerated() {
            try connection.execute(
                """
                INSERT INTO obligation (round_id, organisation_code, indicator_code, kind, position)
                VALUES (\(round.id), \(obligation.organisation), \(obligation.indicator),
                    \(obligation.kind.rawValue), \(position))
                ON CONFLICT (round_id, organisation_code, indicator_code, kind) DO NOTHING
                """
            )
        }
    }

    /// The obligations of a round in the order they were generated.
    package func obligations(of round: StoredRound) throws -> [Obligation] {
        try connection.query(
            """
            SELECT organisation_code, indicator_code, kind FROM obligation WHERE round_id = \(round.id)
            ORDER BY position, organisation_code
            """
        ).map {
            Obligation(
                organisation: try OrganisationCode($0.text(0)),
                indicator: try IndicatorCode($0.text(1)),
                kind: try $0.word(2)
            )
        }
    }

    /// True where the organisation must supply something in the round.
    package func obliges(_ organisation: OrganisationCode, in round: StoredRound) throws -> Bool {
        try !connection.query(
            "SELECT 1 FROM obligation WHERE round_id = \(round.id) AND organisation_code = \(organisation) LIMIT 1"
        ).isEmpty
    }

    private func rounds(_ condition: SQL) throws -> [StoredRound] {
        try connection.query(
            """
            SELECT id, plan_id, code, first_day, last_day, due_before, asks_for, state, opened_at, closed_at, illustrative
            FROM round WHERE \(part: condition) ORDER BY first_day, code
            """
        ).map { row in
            StoredRound(
                id: try row.integer(0),
                planID: try row.integer(1),
                period: ReportingPeriod(
                    code: try PeriodCode(row.text(2)),
                    from: try row.day(3),
                    to: try row.day(4),
                    dueBefore: try row.day(5),
                    asksFor: try row.text(6).split(separator: ";").map(String.init)
                ),
                state: try row.word(7),
                openedAt: try row.optionalInstant(8),
                closedAt: try row.optionalInstant(9),
                isIllustrative: try row.boolean(10)
            )
        }
    }
}
