package import Domain

/// Answers "which series does this plan have to try forecasts on?" in two statements.
package struct PlanSeriesQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The accepted figures of measuring organisations, indicator by indicator in code order, as ratings take them: of each
    /// period the one with a value that the organisation named first supplied. Indicators that somebody else publishes are
    /// left out, for their figures repeat the editions in `published`.
    ///
    /// - Parameter asOf: only what was recorded up to then; nil for everything.
    package func reported(of plan: StoredPlan, asOf: Instant? = nil) throws -> [BacktestSeries] {
        let known: SQL = asOf.map { "AND n.recorded_at <= \($0)" } ?? ""
        let rows = try connection.query(
            """
            SELECT m.indicator_code, o.period_last_day, v.value, v.status
            FROM measuring_series m
            JOIN observation o ON o.plan_id = \(plan.id) AND o.indicator_code = m.indicator_code
                AND o.organisation_code = m.organisation_code AND o.kind = 'measuring'
            JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n
                    WHERE n.observation_id = o.id \(part: known))
            WHERE m.edition_id = \(plan.editionID) AND v.value IS NOT NULL
            ORDER BY m.indicator_code, o.period_last_day, m.position, m.organisation_code
            """
        )
        var days = DayReading()
        var points: [String: [ForecastPoint]] = [:]
        for row in rows {
            points[try row.text(0), default: []].append(
                ForecastPoint(
                    day: try days.day(row, 1),
                    value: ExactDecimal(scaled: try row.integer(2)),
                    isProvisional: try row.text(3) == ObservationStatus.provisional.rawValue
                )
            )
        }
        return try connection.editions.facts(of: plan, connection).indicators.compactMap { facts in
            guard let found = points[facts.code], SeriesFamily(of: facts.aggregation) == .reported else { return nil }
            let range = FigureRule(unit: facts.unit, aggregation: facts.aggregation).range
            return BacktestSeries(
                name: facts.code,
                family: .reported,
                series: ForecastSeries(points: found, range: range)
            )
        }
    }

    /// Places and scores of every country in the international indices the plan's edition keeps.
    package func published(of plan: StoredPlan) throws -> [BacktestSeries] {
        BacktestSeries.published(
            try PlanContentReader(connection: connection, editionID: plan.editionID).international()
        )
    }
}
