import Domain

/// The accepted figures of measuring organisations as series to be continued: of each period the figures with a value, that
/// of the organisation named first before the others, as ratings take them.
enum MeasuredPointReading {
    /// The figures of all indicators of an edition.
    ///
    /// - Parameter asOf: only what was recorded up to then; nil for everything.
    static func statement(of plan: StoredPlan, asOf: Instant?) -> SQL {
        let known: SQL = asOf.map { "AND n.recorded_at <= \($0)" } ?? ""
        return """
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
    }

    /// The figures by indicator.
    static func points(_ rows: [Row]) throws -> [String: [ForecastPoint]] {
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
        return points
    }
}
