package import Domain

/// Answers "how do all indicators move?" in one statement.
package struct IndicatorCourseQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The indicators of a plan's edition that carry values.
    ///
    /// - Parameters:
    ///   - asOf: by what was recorded up to then; nil for everything.
    ///   - last: by the figures of periods that end by this day; nil for all.
    package func rows(of plan: StoredPlan, asOf: Instant? = nil, through last: Day? = nil) throws -> IndicatorCourses {
        let edition = try connection.editions.facts(of: plan, connection)
        let statement = MeasuredPointReading.statement(of: plan, asOf: asOf, through: last)
        func read(_ rows: [Row]) throws -> IndicatorCourses {
            let figures = try MeasuredPointReading.figures(rows)
            let latest = figures.values.compactMap { $0.map(\.figure.day).max() }.max()
            let measured = edition.indicators.filter { !$0.isHeading }
            return IndicatorCourses(
                latest: latest,
                rows: measured.map { Self.row($0, figures[$0.code] ?? [], since: latest?.endOfQuarterBefore) }
            )
        }
        // A moment is asked about once: its answer is not kept.
        return try asOf == nil ? connection.remembered(statement, read) : read(connection.query(statement))
    }

    private static func row(
        _ facts: IndicatorFacts,
        _ figures: [CitedFigure],
        since earlier: Day?
    ) -> IndicatorCourseRow {
        let course = IndicatorCourse(
            ForecastSeries(
                points: figures.map(\.point),
                range: FigureRule(unit: facts.unit, aggregation: facts.aggregation).range,
                kindChange: facts.kindChange
            ),
            since: earlier,
            path: facts.path,
            target: facts.target,
            direction: facts.direction,
            by: .chosen(for: SeriesFamily(of: facts.aggregation))
        )
        // Of the figures of one day the first counts, as in the series.
        var days: Set<Day> = []
        let counting = figures.filter { days.insert($0.figure.day).inserted }
        let cited = counting.last
        return IndicatorCourseRow(
            indicator: RatedIndicator(facts: facts, figure: cited?.figure, rating: course.now),
            cited: cited,
            figures: counting,
            course: course
        )
    }
}
