package import Domain

/// Answers "which round is running, and what is the next deadline?" for the overview.
package struct RoundOutlookQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The open round that is due first; where none is open, the last one opened. Nil where none has
    /// been opened yet.
    ///
    /// - Parameter asOf: as the rounds stood then; nil for now.
    package func current(plan: Int64, asOf: Instant? = nil) throws -> RoundOutlook? {
        try rows(
            """
            SELECT code, first_day, last_day, due_before, state, asks_for FROM (
                SELECT code, first_day, last_day, due_before, \(part: RoundStore.state(asOf: asOf)) AS state, asks_for
                FROM round WHERE plan_id = \(plan)) round
            WHERE state <> 'scheduled'
            ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END,
                     CASE state WHEN 'open' THEN due_before ELSE '' END,
                     first_day DESC
            LIMIT 1
            """
        ).first
    }

    /// Every round of a plan that has been opened, the latest first.
    package func opened(plan: Int64) throws -> [RoundOutlook] {
        try rows(
            """
            SELECT code, first_day, last_day, due_before, state, asks_for FROM round
            WHERE plan_id = \(plan) AND state <> 'scheduled' ORDER BY first_day DESC
            """
        )
    }

    private func rows(_ statement: SQL) throws -> [RoundOutlook] {
        try connection.query(statement).map { row in
            RoundOutlook(
                code: try row.text(0),
                from: try row.day(1),
                to: try row.day(2),
                dueBefore: try row.day(3),
                state: try row.word(4),
                asksFor: try row.text(5)
            )
        }
    }

    /// The first period of the edition whose deadline has not passed on a day; nil after the last.
    package func nextPeriod(edition: Int64, on day: Day) throws -> ReportingPeriod? {
        let row = try connection.query(
            """
            SELECT code, first_day, last_day, due_before, asks_for FROM reporting_period
            WHERE edition_id = \(edition) AND due_before > \(day) ORDER BY due_before LIMIT 1
            """
        ).first
        return try row.map { row in
            ReportingPeriod(
                code: try PeriodCode(try row.text(0)),
                from: try row.day(1),
                to: try row.day(2),
                dueBefore: try row.day(3),
                asksFor: try row.text(4).split(separator: ";").map(String.init)
            )
        }
    }
}
