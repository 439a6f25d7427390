package import Domain

/// Answers "where does every indicator of this edition stand?" in one statement, in numeric code order.
package struct RatedIndicatorQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The indicators of a plan's edition, headings included.
    ///
    /// - Parameters:
    ///   - codes: only these; nil for all.
    ///   - asOf: judged by what was recorded up to then; nil for everything.
    package func rows(
        of plan: StoredPlan,
        codes: [String]? = nil,
        asOf: Instant? = nil,
        thresholds: RatingThresholds = .standard
    ) throws -> [RatedIndicator] {
        let edition = try connection.editions.facts(of: plan, connection)
        let figures = try figures(of: plan, edition, codes: codes, asOf: asOf)
        let places = codes.map { Set($0.compactMap(edition.place)).sorted() } ?? Array(edition.indicators.indices)
        return places.map { place in
            let facts = edition.indicators[place]
            let figure = figures[place]
            let rating = Rating(
                figure: figure?.value,
                on: figure?.day ?? Day(number: 0),
                path: facts.path,
                target: facts.target,
                direction: facts.direction,
                thresholds: thresholds
            )
            return RatedIndicator(facts: facts, figure: figure, rating: rating)
        }
    }

    /// The figure each indicator is judged by, at its place in the edition: among the latest of each organisation of its
    /// series the one of the last period, and within it of the organisation named first.
    private func figures(
        of plan: StoredPlan,
        _ edition: EditionFacts,
        codes: [String]?,
        asOf: Instant?
    ) throws -> [LatestFigure?] {
        var figures = [LatestFigure?](repeating: nil, count: edition.indicators.count)
        var positions = [Int64](repeating: 0, count: edition.indicators.count)
        var days = DayReading()
        for row in try connection.query(Self.statement(plan, codes: codes, asOf: asOf)) {
            guard let place = edition.place(of: try row.text(0)) else { continue }
            let day = try days.day(row, 3)
            let position = try row.integer(1)
            if let known = figures[place] {
                guard day > known.day || (day == known.day && position < positions[place]) else { continue }
            }
            positions[place] = position
            figures[place] = LatestFigure(
                period: try row.text(2),
                day: day,
                value: ExactDecimal(scaled: try row.integer(4)),
                status: try row.word(5),
                isIllustrative: try row.boolean(6)
            )
        }
        return figures
    }

    /// The last figure with a value of every organisation in the series of each indicator: now from the table that keeps
    /// them, as of a moment from the vintages.
    private static func statement(_ plan: StoredPlan, codes: [String]?, asOf: Instant?) -> SQL {
        let only: SQL = codes.map { "AND m.indicator_code IN \(list: $0)" } ?? ""
        guard let asOf else {
            return """
                SELECT m.indicator_code, m.position, l.period_code, l.period_last_day, l.value, l.status, l.illustrative
                FROM measuring_series m
                JOIN latest_figure l ON l.plan_id = \(plan.id) AND l.indicator_code = m.indicator_code
                    AND l.organisation_code = m.organisation_code
                WHERE m.edition_id = \(plan.editionID) \(part: only)
                """
        }
        return """
            SELECT m.indicator_code, m.position, o.period_code, o.period_last_day, v.value, v.status, v.illustrative
            FROM measuring_series m
            JOIN observation o ON o.id = (
                SELECT s.id FROM observation s
                WHERE s.plan_id = \(plan.id) AND s.indicator_code = m.indicator_code
                    AND s.organisation_code = m.organisation_code AND s.kind = 'measuring'
                    AND (SELECT n.value FROM vintage n WHERE n.observation_id = s.id AND n.recorded_at <= \(asOf)
                        ORDER BY n.number DESC LIMIT 1) IS NOT NULL
                ORDER BY s.period_last_day DESC LIMIT 1)
            JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n
                    WHERE n.observation_id = o.id AND n.recorded_at <= \(asOf))
            WHERE m.edition_id = \(plan.editionID) \(part: only)
            """
    }
}
