package import Domain

/// Answers "where does every indicator of this edition stand?" in two statements, in numeric code order.
package struct RatedIndicatorQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The indicators of an edition, headings included.
    ///
    /// - Parameters:
    ///   - codes: only these; nil for all.
    ///   - asOf: judged by what was recorded up to then; nil for everything.
    package func rows(
        plan: Int64,
        edition: Int64,
        codes: [String]? = nil,
        asOf: Instant? = nil,
        thresholds: RatingThresholds = .standard
    ) throws -> [RatedIndicator] {
        let targets = try targets(edition: edition, codes: codes)
        var days = DayReading()
        return try connection.query(Self.statement(plan: plan, edition: edition, codes: codes, asOf: asOf)).map { row in
            let code = try row.text(0)
            let direction: IndicatorDirection = try row.word(5)
            let figure = try Self.figure(row, days: &days)
            let own = targets[code] ?? []
            let rating = Rating(
                figure: figure?.value,
                on: figure?.day ?? Day(number: 0),
                targets: own,
                direction: direction,
                thresholds: thresholds
            )
            return RatedIndicator(
                code: code,
                group: try row.text(1),
                parent: try row.optionalText(2),
                name: try row.text(3),
                unit: try row.word(4),
                direction: direction,
                isHeading: try row.boolean(6),
                targets: own,
                figure: figure,
                rating: rating
            )
        }
    }

    private func targets(edition: Int64, codes: [String]?) throws -> [String: [Target]] {
        let only: SQL = codes.map { "AND indicator_code IN \(list: $0)" } ?? ""
        let rows = try connection.query(
            """
            SELECT indicator_code, kind, year, comparison, value, printed FROM target
            WHERE edition_id = \(edition) \(part: only) ORDER BY indicator_code, year, kind
            """
        )
        var targets: [String: [Target]] = [:]
        for row in rows {
            let value = ExactDecimal(scaled: try row.integer(4))
            let target = Target(
                kind: try row.word(1),
                year: try row.int(2),
                comparison: try row.word(3),
                value: value,
                text: try row.text(5)
            )
            targets[try row.text(0), default: []].append(target)
        }
        return targets
    }

    private static func figure(_ row: Row, days: inout DayReading) throws -> LatestFigure? {
        guard let value = try row.optionalDecimal(9) else { return nil }
        return LatestFigure(
            period: try row.text(7),
            day: try days.day(row, 8),
            value: value,
            status: try row.word(10),
            isIllustrative: try row.boolean(11)
        )
    }

    /// The last period with a value, and within it the first named organisation of the series that supplied one.
    private static func statement(plan: Int64, edition: Int64, codes: [String]?, asOf: Instant?) -> SQL {
        let only: SQL = codes.map { "AND i.code IN \(list: $0)" } ?? ""
        let known: SQL = asOf.map { "AND n.recorded_at <= \($0)" } ?? ""
        return """
            \(part: MeasuringSeries.tables(edition: edition))
            SELECT i.code, i.group_code, i.parent_code, i.name, i.unit, i.direction, i.is_heading,
                   o.period_code, o.period_last_day, v.value, v.status, v.illustrative
            FROM indicator i
            LEFT JOIN observation o ON o.id = (
                SELECT s.id FROM observation s
                JOIN series m ON m.indicator_code = s.indicator_code AND m.organisation_code = s.organisation_code
                WHERE s.plan_id = \(plan) AND s.indicator_code = i.code
                    AND (SELECT n.value FROM vintage n WHERE n.observation_id = s.id \(part: known)
                        ORDER BY n.number DESC LIMIT 1) IS NOT NULL
                ORDER BY s.period_last_day DESC, m.position LIMIT 1)
            LEFT JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n WHERE n.observation_id = o.id \(part: known))
            WHERE i.edition_id = \(edition) \(part: only) ORDER BY i.sort_key
            """
    }
}
