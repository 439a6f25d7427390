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
        let statement = MeasuredPointReading.statement(of: plan, asOf: asOf)
        let figures = try MeasuredPointReading.figures(connection.query(statement))
        return try connection.editions.facts(of: plan, connection).indicators.compactMap { facts in
            guard let found = figures[facts.code], SeriesFamily(of: facts.aggregation) == .reported else { return nil }
            let range = FigureRule(unit: facts.unit, aggregation: facts.aggregation).range
            return BacktestSeries(
                name: facts.code,
                family: .reported,
                series: ForecastSeries(points: found.map(\.point), range: range)
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
