package import Domain

/// Answers "how do all indicators move?" in one statement beside what `RatedIndicatorQuery` asks.
package struct IndicatorCourseQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The indicators of a plan's edition that carry values.
    ///
    /// - Parameter asOf: by what was recorded up to then; nil for everything.
    package func rows(of plan: StoredPlan, asOf: Instant? = nil) throws -> IndicatorCourses {
        let edition = try connection.editions.facts(of: plan, connection)
        let statement = MeasuredPointReading.statement(of: plan, asOf: asOf)
        let (latest, courses) = try connection.remembered(statement) { rows in
            let points = try MeasuredPointReading.points(rows)
            let latest = points.values.compactMap { $0.map(\.day).max() }.max()
            return (latest, Self.courses(edition, points, since: latest?.endOfQuarterBefore))
        }
        let rated = try RatedIndicatorQuery(connection: connection).rows(of: plan, asOf: asOf)
        return IndicatorCourses(
            latest: latest,
            rows: rated.compactMap { indicator in
                courses[indicator.code].map { IndicatorCourseRow(indicator: indicator, course: $0) }
            }
        )
    }

    private static func courses(
        _ edition: EditionFacts,
        _ points: [String: [ForecastPoint]],
        since earlier: Day?
    ) -> [String: IndicatorCourse] {
        var courses: [String: IndicatorCourse] = [:]
        for facts in edition.indicators where !facts.isHeading {
            let series = ForecastSeries(
                points: points[facts.code] ?? [],
                range: FigureRule(unit: facts.unit, aggregation: facts.aggregation).range,
                kindChange: facts.kindChange
            )
            courses[facts.code] = IndicatorCourse(
                series,
                since: earlier,
                path: facts.path,
                target: facts.target,
                direction: facts.direction,
                by: .chosen(for: SeriesFamily(of: facts.aggregation))
            )
        }
        return courses
    }
}
