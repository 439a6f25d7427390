import Domain

/// The accepted figures of measuring organisations as series to be continued: of each period the figures with a value, that
/// of the organisation named first before the others, as ratings take them.
enum MeasuredPointReading {
    /// The figures of all indicators of an edition.
    ///
    /// - Parameters:
    ///   - asOf: only what was recorded up to then; nil for everything.
    ///   - last: only figures of periods that end by this day; nil for all.
    static func statement(of plan: StoredPlan, asOf: Instant?, through last: Day? = nil) -> SQL {
        let known: SQL = asOf.map { "AND n.recorded_at <= \($0)" } ?? ""
        let early: SQL = last.map { "AND o.period_last_day <= \($0)" } ?? ""
        return """
            SELECT m.indicator_code, o.period_last_day, o.period_code, v.value, v.status, v.illustrative,
                o.organisation_code, v.number
            FROM measuring_series m
            JOIN observation o ON o.plan_id = \(plan.id) AND o.indicator_code = m.indicator_code
                AND o.organisation_code = m.organisation_code AND o.kind = 'measuring' \(part: early)
            JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n
                    WHERE n.observation_id = o.id \(part: known))
            WHERE m.edition_id = \(plan.editionID) AND v.value IS NOT NULL
            ORDER BY m.indicator_code, o.period_last_day, m.position, m.organisation_code
            """
    }

    /// The figures by indicator: of each day the first is the one that counts.
    static func figures(_ rows: [Row]) throws -> [String: [CitedFigure]] {
        var days = DayReading()
        var figures: [String: [CitedFigure]] = [:]
        for row in rows {
            let figure = LatestFigure(
                period: try row.text(2),
                day: try days.day(row, 1),
                value: ExactDecimal(scaled: try row.integer(3)),
                status: try row.word(4),
                isIllustrative: try row.boolean(5)
            )
            figures[try row.text(0), default: []].append(
                CitedFigure(figure: figure, organisation: try row.text(6), vintage: try row.int(7))
            )
        }
        return figures
    }
}
