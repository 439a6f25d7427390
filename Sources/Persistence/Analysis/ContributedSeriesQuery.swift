package import Domain

/// Answers "what was contributed to this indicator in all periods?" in one statement.
package struct ContributedSeriesQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The accepted contributions in time order, within a period in the order of the contributors' names.
    ///
    /// - Parameter asOf: the vintages recorded up to then; nil for all.
    package func parts(
        of plan: StoredPlan,
        _ indicator: IndicatorCode,
        asOf: Instant? = nil
    ) throws -> [SeriesPart] {
        let known: SQL = asOf.map { "AND n.recorded_at <= \($0)" } ?? ""
        let rows = try connection.query(
            """
            SELECT o.organisation_code, o.period_code, o.period_last_day, v.value, v.numerator, v.denominator, v.status
            FROM observation o
            JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n WHERE n.observation_id = o.id \(part: known))
            JOIN organisation g ON g.code = o.organisation_code
            WHERE o.plan_id = \(plan.id) AND o.indicator_code = \(indicator) AND o.kind = 'contributing'
            ORDER BY o.period_last_day, g.sort_key, o.organisation_code
            """
        )
        var days = DayReading()
        var periods: [String: PeriodCode] = [:]
        return try rows.map { row in
            let text = try row.text(1)
            let period = try periods[text] ?? PeriodCode(text)
            periods[text] = period
            return SeriesPart(
                organisation: try OrganisationCode(row.text(0)),
                period: period,
                day: try days.day(row, 2),
                figure: Figure(
                    value: try row.optionalDecimal(3),
                    numerator: try row.optionalDecimal(4),
                    denominator: try row.optionalDecimal(5),
                    status: try row.word(6),
                    note: ""
                )
            )
        }
    }
}
