package import Domain

/// Answers "which figures of this indicator were accepted, and how were they corrected?" in one statement.
package struct AcceptedFigureQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Every vintage of every measured observation of an indicator: the latest period first, within it by organisation, the vintage
    /// in force first.
    ///
    /// - Parameter asOf: only what was recorded up to then; nil for everything.
    package func rows(
        plan: Int64,
        edition: Int64,
        indicator: String,
        asOf: Instant? = nil
    ) throws -> [AcceptedFigure] {
        let limit: SQL = asOf.map { "AND v.recorded_at <= \($0)" } ?? ""
        let rows = try connection.query(
            """
            SELECT o.period_code, o.period_last_day, o.organisation_code, g.name, v.number, v.value, v.numerator,
                   v.denominator, v.status, v.note, v.source, v.reason, v.recorded_at, v.illustrative,
                   (SELECT m.position FROM measuring_series m WHERE m.edition_id = \(edition)
                       AND m.indicator_code = o.indicator_code AND m.organisation_code = o.organisation_code), v.author
            FROM observation o
            JOIN vintage v ON v.observation_id = o.id
            JOIN organisation g ON g.code = o.organisation_code
            WHERE o.plan_id = \(plan) AND o.indicator_code = \(indicator) AND o.kind = 'measuring'
                \(part: limit)
            ORDER BY o.period_last_day DESC, g.position, o.organisation_code, v.number DESC
            """
        )
        var days = DayReading()
        var previous: (period: String, organisation: String)?
        return try rows.map { row in
            let key = (period: try row.text(0), organisation: try row.text(2))
            defer { previous = key }
            let isCurrent = previous.map { $0 != key } ?? true
            return try Self.figure(row, day: try days.day(row, 1), isCurrent: isCurrent)
        }
    }

    private static func figure(_ row: Row, day: Day, isCurrent: Bool) throws -> AcceptedFigure {
        let figure = Figure(
            value: try row.optionalDecimal(5),
            numerator: try row.optionalDecimal(6),
            denominator: try row.optionalDecimal(7),
            status: try row.word(8),
            note: try row.text(9)
        )
        return AcceptedFigure(
            period: try row.text(0),
            day: day,
            organisation: try OrganisationCode(try row.text(2)),
            organisationName: try row.text(3),
            vintage: try row.int(4),
            isCurrent: isCurrent,
            measuringPosition: try row.optionalInteger(14).map(Int.init),
            figure: figure,
            source: try row.text(10),
            reason: try row.text(11),
            author: try row.text(15),
            recordedAt: try row.instant(12),
            isIllustrative: try row.boolean(13)
        )
    }
}
