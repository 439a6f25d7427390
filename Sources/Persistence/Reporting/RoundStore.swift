package import Domain

/// Rounds and their obligations, over one connection.
package struct RoundStore {
    private let connection: any Connection
    private static let rowsAtOnce = 100

    /// The rounds as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The round of that code; nil where the plan has none.
    ///
    /// - Parameter instant: gives the state the round was in then; nil: its present one.
    package func find(_ code: PeriodCode, planID: Int64, asOf instant: Instant? = nil) throws -> StoredRound? {
        try rounds("round.plan_id = \(planID) AND round.code = \(code)", asOf: instant).first
    }

    /// All rounds of a plan, the earliest first.
    ///
    /// - Parameter instant: gives the states the rounds were in then; nil: their present ones.
    package func all(planID: Int64, asOf instant: Instant? = nil) throws -> [StoredRound] {
        try rounds("round.plan_id = \(planID)", asOf: instant)
    }

    /// Stores a round's new state. Opening and closing keep their instant; the first state after `scheduled` fixes the edition
    /// the round is read with from then on.
    package func save(_ state: RoundState, of round: StoredRound, illustrative: Bool, at instant: Instant) throws {
        let openedAt = state == .open ? instant : round.openedAt
        let closedAt = state == .closed ? instant : round.closedAt
        try connection.execute(
            """
            UPDATE round SET state = \(state.rawValue), opened_at = \(openedAt), closed_at = \(closedAt),
                illustrative = \(illustrative), edition_id = \(round.editionID)
            WHERE id = \(round.id)
            """
        )
        try connection.execute(
            "INSERT INTO round_move (round_id, state, at) VALUES (\(round.id), \(state.rawValue), \(instant))"
        )
    }

    /// A round's state at an instant, as a column of a statement that reads `round`; nil: the present one.
    static func state(asOf instant: Instant?) -> SQL {
        guard let instant else { return "round.state" }
        return """
            coalesce((SELECT round_move.state FROM round_move WHERE round_move.round_id = round.id
                AND round_move.at <= \(instant) ORDER BY round_move.id DESC LIMIT 1), 'scheduled')
            """
    }

    /// Adds the obligations of a round, in the given order, and with them the reports that are due; those it has stay.
    package func add(_ obligations: [Obligation], to round: StoredRound) throws {
        let rows = obligations.enumerated().map { position, obligation -> SQL in
            """
            (\(round.id), \(obligation.organisation), \(obligation.indicator), \(obligation.kind.rawValue), \(position))
            """
        }
        for start in stride(from: 0, to: rows.count, by: Self.rowsAtOnce) {
            try connection.execute(
                """
                INSERT INTO obligation (round_id, organisation_code, indicator_code, kind, position)
                VALUES \(rows: Array(rows[start..<min(start + Self.rowsAtOnce, rows.count)]))
                ON CONFLICT (round_id, organisation_code, indicator_code, kind) DO NOTHING
                """
            )
        }
        let contributed = obligations.filter { $0.kind == .contributing }.map(\.indicator)
        try rememberContributed(Set(contributed), in: round)
        try noteDue(round)
    }

    private func rememberContributed(_ indicators: Set<IndicatorCode>, in round: StoredRound) throws {
        for code in indicators.sorted() {
            try connection.execute(
                """
                INSERT INTO contributed_indicator (round_id, indicator_code) VALUES (\(round.id), \(code))
                ON CONFLICT (round_id, indicator_code) DO NOTHING
                """
            )
        }
    }

    /// Notes which units owe a report, as their obligations say.
    private func noteDue(_ round: StoredRound) throws {
        try connection.execute(
            """
            INSERT INTO due_report (round_id, organisation_code)
            SELECT DISTINCT round_id, organisation_code FROM obligation WHERE round_id = \(round.id)
            ON CONFLICT (round_id, organisation_code) DO NOTHING
            """
        )
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

    private func rounds(_ condition: SQL, asOf instant: Instant? = nil) throws -> [StoredRound] {
        try connection.query(
            """
            SELECT round.id, round.plan_id, round.code, round.first_day, round.last_day, round.due_before, round.asks_for,
                \(part: Self.state(asOf: instant)), round.opened_at, round.closed_at, round.illustrative, edition.id,
                edition.name, edition.content_sha256
            FROM round JOIN plan ON plan.id = round.plan_id
            JOIN edition ON edition.id = coalesce(round.edition_id, plan.current_edition_id)
            WHERE \(part: condition) ORDER BY round.first_day, round.code
            """
        ).map { row in
            StoredRound(
                id: try row.integer(0),
                planID: try row.integer(1),
                editionID: try row.integer(11),
                editionHash: try row.text(13),
                planName: try row.text(12),
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
