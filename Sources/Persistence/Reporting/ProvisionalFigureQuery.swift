package import Domain

/// Answers "which figures are still provisional, and since when?" (II.2.c), the oldest first.
package struct ProvisionalFigureQuery {
    private let connection: any Connection

    /// The question over a connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// A part of the figures of a plan that pass the filter, and how many pass.
    ///
    /// - Parameters:
    ///   - moment: as known then, ages too; for the present, now.
    ///   - window: the part to give; nil for all.
    package func callAsFunction(
        planID: Int64,
        filter: ProvisionalFilter = ProvisionalFilter(),
        asOf moment: Instant,
        window: ListWindow? = nil
    ) throws -> (rows: [ProvisionalFigure], total: Int) {
        let list = list(planID: planID, filter: filter, asOf: moment)
        let part: SQL = window.map(\.clause) ?? ""
        let rows = try connection.query(
            """
            \(part: list)
            SELECT waiting.indicator_code, waiting.organisation_code, waiting.period_code, waiting.period_last_day,
                waiting.number, waiting.value, waiting.numerator, waiting.denominator, waiting.note, waiting.source,
                waiting.author, waiting.reason, waiting.recorded_at, waiting.illustrative, waiting.since,
                indicator.name, indicator.unit, heading.name, organisation.name, waiting.kind
            FROM waiting
            JOIN plan ON plan.id = \(planID)
            LEFT JOIN round ON round.plan_id = plan.id AND round.code = waiting.period_code
            JOIN indicator ON indicator.edition_id = coalesce(round.edition_id, plan.current_edition_id)
                AND indicator.code = waiting.indicator_code
            LEFT JOIN indicator heading ON heading.edition_id = indicator.edition_id
                AND heading.code = indicator.parent_code
            JOIN organisation ON organisation.code = waiting.organisation_code
            ORDER BY waiting.since, waiting.period_last_day, indicator.sort_key, waiting.kind DESC,
                waiting.organisation_code \(part: part)
            """
        ).map { try Self.figure($0, planID: planID) }
        guard window != nil else { return (rows, rows.count) }
        return (rows, try connection.query("\(part: list) SELECT count(*) FROM waiting")[0].int(0))
    }

    private func list(planID: Int64, filter: ProvisionalFilter, asOf moment: Instant) -> SQL {
        let own: SQL = filter.organisation.map { "AND observation.organisation_code = \($0)" } ?? ""
        let period: SQL = filter.period.map { "AND observation.period_code = \($0)" } ?? ""
        // SQLite keeps the order of a cross join: of a whole plan provisional vintages are read first, for they are few.
        let isWhole = filter.organisation == nil && filter.period == nil
        let tables: SQL = isWhole ? "vintage CROSS JOIN observation" : "observation CROSS JOIN vintage"
        let latest = filter.minimumAge.map { Instant(startOf: moment.day.adding(days: 1 - $0)) }
        let old: SQL = latest.map { "WHERE since < \($0)" } ?? ""
        return """
            WITH every AS (
                SELECT observation.indicator_code, observation.kind, observation.organisation_code,
                    observation.period_code, observation.period_last_day, vintage.number, vintage.value, vintage.numerator, vintage.denominator,
                    vintage.note, vintage.source, vintage.author, vintage.reason, vintage.recorded_at,
                    vintage.illustrative,
                    (SELECT min(run.recorded_at) FROM vintage run WHERE run.observation_id = observation.id
                        AND run.status = 'P' AND run.number > coalesce((SELECT max(other.number) FROM vintage other
                            WHERE other.observation_id = observation.id AND other.status <> 'P'
                            AND other.recorded_at <= \(moment)), 0)) AS since
                FROM \(part: tables)
                WHERE observation.id = vintage.observation_id AND vintage.status = 'P' AND observation.plan_id = \(planID) \(part: own) \(part: period)
                AND vintage.number = (SELECT max(newest.number) FROM vintage newest
                    WHERE newest.observation_id = observation.id AND newest.recorded_at <= \(moment))),
            waiting AS (SELECT * FROM every \(part: old))
            """
    }

    private static func figure(_ row: Row, planID: Int64) throws -> ProvisionalFigure {
        let heading = try row.optionalText(17).map { $0 + ": " } ?? ""
        let figure = Figure(
            value: try row.optionalDecimal(5),
            numerator: try row.optionalDecimal(6),
            denominator: try row.optionalDecimal(7),
            status: .provisional,
            note: try row.text(8)
        )
        let vintage = Vintage(
            figure: figure,
            source: try row.text(9),
            author: try row.text(10),
            reason: try row.text(11),
            recordedAt: try row.instant(12),
            isIllustrative: try row.boolean(13)
        )
        let key = ObservationKey(
            planID: planID,
            figure: FigureKey(try IndicatorCode(row.text(0)), try row.word(19)),
            organisation: try OrganisationCode(row.text(1)),
            period: try PeriodCode(row.text(2))
        )
        return ProvisionalFigure(
            stored: StoredVintage(key: key, lastDay: try row.day(3), number: try row.int(4), vintage: vintage),
            title: IndicatorTitle(text: heading + (try row.text(15)), unit: try row.word(16)),
            organisationName: try row.text(18),
            since: try row.instant(14)
        )
    }
}
