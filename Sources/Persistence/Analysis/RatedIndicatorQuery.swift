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
        let rows = try connection.query(Self.statement(plan: plan, edition: edition, codes: codes, asOf: asOf))
        var days = DayReading()
        var rated: [RatedIndicator] = []
        var index = rows.startIndex
        while index < rows.endIndex {
            let row = rows[index]
            let code = try row.text(0)
            var candidates: [Row] = []
            while index < rows.endIndex, try rows[index].text(0) == code {
                candidates.append(rows[index])
                index += 1
            }
            let figure = try Self.latest(candidates, days: &days)
            rated.append(try Self.indicator(code, row, figure, targets[code] ?? [], thresholds))
        }
        return rated
    }

    private static func indicator(
        _ code: String,
        _ row: Row,
        _ figure: LatestFigure?,
        _ targets: [Target],
        _ thresholds: RatingThresholds
    ) throws -> RatedIndicator {
        let direction: IndicatorDirection = try row.word(5)
        return RatedIndicator(
            code: code,
            group: try row.text(1),
            parent: try row.optionalText(2),
            name: try row.text(3),
            unit: try row.word(4),
            direction: direction,
            isHeading: try row.boolean(6),
            targets: targets,
            figure: figure,
            rating: Rating(
                figure: figure?.value,
                on: figure?.day ?? Day(number: 0),
                targets: targets,
                direction: direction,
                thresholds: thresholds
            )
        )
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

    /// The figure an indicator is judged by among the latest of each organisation of its series: the one of the last
    /// period, and within it of the organisation named first.
    private static func latest(_ rows: [Row], days: inout DayReading) throws -> LatestFigure? {
        var best: (position: Int64, figure: LatestFigure)?
        for row in rows {
            guard let figure = try figure(row, days: &days) else { continue }
            let position = try row.integer(12)
            if let known = best {
                let isEarlier = figure.day < known.figure.day
                guard !isEarlier, figure.day > known.figure.day || position < known.position else { continue }
            }
            best = (position, figure)
        }
        return best?.figure
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

    /// Each indicator once for every organisation of its series, with the last figure that one supplied; once without a
    /// figure where nobody did.
    private static func statement(plan: Int64, edition: Int64, codes: [String]?, asOf: Instant?) -> SQL {
        let only: SQL = codes.map { "AND i.code IN \(list: $0)" } ?? ""
        let known: SQL = asOf.map { "AND n.recorded_at <= \($0)" } ?? ""
        return """
            SELECT i.code, i.group_code, i.parent_code, i.name, i.unit, i.direction, i.is_heading,
                   o.period_code, o.period_last_day, v.value, v.status, v.illustrative, m.position
            FROM indicator i
            LEFT JOIN measuring_series m ON m.edition_id = i.edition_id AND m.indicator_code = i.code
            LEFT JOIN observation o ON o.id = (
                SELECT s.id FROM observation s
                WHERE s.plan_id = \(plan) AND s.indicator_code = m.indicator_code
                    AND s.organisation_code = m.organisation_code AND s.kind = 'measuring'
                    AND (SELECT n.value FROM vintage n WHERE n.observation_id = s.id \(part: known)
                        ORDER BY n.number DESC LIMIT 1) IS NOT NULL
                ORDER BY s.period_last_day DESC LIMIT 1)
            LEFT JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n WHERE n.observation_id = o.id \(part: known))
            WHERE i.edition_id = \(edition) \(part: only) ORDER BY i.sort_key
            """
    }
}
