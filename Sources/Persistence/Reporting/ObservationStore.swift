package import Domain

/// Accepted figures with all their vintages, append-only, over one connection.
package struct ObservationStore {
    private let connection: any Connection

    /// The observations as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Appends a vintage and gives its number, from 1.
    package func append(_ vintage: Vintage, to key: ObservationKey, lastDay: Day) throws -> Int {
        let rows = try connection.query(
            """
            INSERT INTO observation (plan_id, indicator_code, kind, organisation_code, period_code, period_last_day)
            VALUES (\(key.planID), \(key.indicator), \(key.figure.kind.rawValue), \(key.organisation), \(key.period),
                \(lastDay))
            ON CONFLICT (plan_id, indicator_code, kind, organisation_code, period_code)
                DO UPDATE SET period_last_day = excluded.period_last_day
            RETURNING id
            """
        )
        let id = try rows[0].integer(0)
        let figure = vintage.figure
        let numbers = try connection.query(
            """
            INSERT INTO vintage (observation_id, number, value, numerator, denominator, status, note, source, author,
                reason, recorded_at, illustrative)
            SELECT CAST(\(id) AS bigint), CAST(coalesce(max(number), 0) + 1 AS bigint), CAST(\(figure.value) AS bigint),
                CAST(\(figure.numerator) AS bigint), CAST(\(figure.denominator) AS bigint),
                CAST(\(figure.status.rawValue) AS text), CAST(\(figure.note) AS text), CAST(\(vintage.source) AS text),
                CAST(\(vintage.author) AS text), CAST(\(vintage.reason) AS text), CAST(\(vintage.recordedAt) AS bigint),
                CAST(\(vintage.isIllustrative) AS boolean)
            FROM vintage WHERE observation_id = \(id)
            RETURNING number
            """
        )
        if key.figure.kind == .measuring { try keepLatest(key) }
        return try numbers[0].int(0)
    }

    /// Makes the row of `latest_figure` anew: the last period of which the vintage in force has a value.
    private func keepLatest(_ key: ObservationKey) throws {
        try connection.execute(
            """
            DELETE FROM latest_figure WHERE plan_id = \(key.planID) AND indicator_code = \(key.indicator)
                AND organisation_code = \(key.organisation)
            """
        )
        try connection.execute(
            """
            INSERT INTO latest_figure (plan_id, indicator_code, organisation_code, observation_id, period_code,
                period_last_day, value, status, illustrative)
            SELECT o.plan_id, o.indicator_code, o.organisation_code, o.id, o.period_code, o.period_last_day, v.value,
                v.status, v.illustrative
            FROM observation o JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n WHERE n.observation_id = o.id)
            WHERE o.plan_id = \(key.planID) AND o.indicator_code = \(key.indicator)
                AND o.organisation_code = \(key.organisation) AND o.kind = 'measuring' AND v.value IS NOT NULL
            ORDER BY o.period_last_day DESC LIMIT 1
            """
        )
    }

    /// The last vintage of an observation recorded up to an instant; nil where there was none.
    package func find(_ key: ObservationKey, asOf instant: Instant) throws -> StoredVintage? {
        try vintages(
            """
            observation.plan_id = \(key.planID) AND observation.indicator_code = \(key.indicator)
            AND observation.kind = \(key.figure.kind.rawValue) AND observation.organisation_code = \(key.organisation) AND observation.period_code = \(key.period)
            """,
            asOf: instant
        ).first
    }

    /// The vintages in force of what an organisation states for a period.
    package func inForce(
        planID: Int64,
        organisation: OrganisationCode,
        period: PeriodCode
    ) throws -> [FigureKey: StoredVintage] {
        let found = try rows(
            """
            WHERE observation.plan_id = \(planID) AND observation.period_code = \(period)
            AND observation.organisation_code = \(organisation)
            AND vintage.number = (SELECT max(newest.number) FROM vintage newest
                WHERE newest.observation_id = observation.id)
            """
        )
        return Dictionary(found.map { ($0.key.figure, $0) }) { first, _ in first }
    }

    /// Every vintage of an observation, the first first.
    package func history(of key: ObservationKey) throws -> [StoredVintage] {
        try rows(
            """
            WHERE observation.plan_id = \(key.planID) AND observation.indicator_code = \(key.indicator)
            AND observation.kind = \(key.figure.kind.rawValue) AND observation.organisation_code = \(key.organisation) AND observation.period_code = \(key.period)
            ORDER BY vintage.number
            """
        )
    }

    /// The measured figures of a plan that stood at an instant, in the order of periods and indicators.
    ///
    /// - Parameters:
    ///   - indicator: only this indicator; nil: all.
    ///   - period: only this period; nil: all.
    ///   - window: only a part of them; nil: all.
    package func list(
        planID: Int64,
        indicator: IndicatorCode? = nil,
        period: PeriodCode? = nil,
        asOf instant: Instant,
        window: ListWindow? = nil
    ) throws -> [StoredVintage] {
        try rows(
            """
            JOIN plan ON plan.id = observation.plan_id
            LEFT JOIN indicator ON indicator.edition_id = plan.current_edition_id
                AND indicator.code = observation.indicator_code
            WHERE \(part: Self.narrowed(planID, indicator, period))
            AND vintage.number = (SELECT max(newest.number) FROM vintage newest
                WHERE newest.observation_id = observation.id AND newest.recorded_at <= \(instant))
            ORDER BY observation.period_last_day, indicator.sort_key NULLS LAST, observation.indicator_code,
                observation.organisation_code \(part: window?.clause ?? "")
            """
        )
    }

    /// How many figures `list` has in all.
    package func count(
        planID: Int64,
        indicator: IndicatorCode? = nil,
        period: PeriodCode? = nil,
        asOf instant: Instant
    ) throws -> Int {
        try connection.query(
            """
            SELECT count(*) FROM observation WHERE \(part: Self.narrowed(planID, indicator, period))
            AND EXISTS (SELECT 1 FROM vintage
                WHERE vintage.observation_id = observation.id AND vintage.recorded_at <= \(instant))
            """
        )[0].int(0)
    }

    private static func narrowed(_ planID: Int64, _ indicator: IndicatorCode?, _ period: PeriodCode?) -> SQL {
        let byIndicator: SQL = indicator.map { "AND observation.indicator_code = \($0)" } ?? ""
        let byPeriod: SQL = period.map { "AND observation.period_code = \($0)" } ?? ""
        return
            "observation.plan_id = \(planID) AND observation.kind = 'measuring' \(part: byIndicator) \(part: byPeriod)"
    }

    /// The provisional figures nobody has replaced by an official vintage (II.2.c), oldest period first.
    ///
    /// - Parameters:
    ///   - organisations: only figures they stated; nil: all.
    ///   - window: which part of them; nil: all.
    package func provisional(
        planID: Int64,
        of organisations: [OrganisationCode]? = nil,
        window: ListWindow? = nil
    ) throws -> [StoredVintage] {
        try rows(
            """
            WHERE \(part: Self.unconfirmed(planID, organisations))
            ORDER BY observation.period_last_day, observation.indicator_code, observation.kind DESC,
                observation.organisation_code \(part: window?.clause ?? "")
            """,
            from: Self.provisionalFirst(organisations)
        )
    }

    /// How many figures are still provisional.
    ///
    /// - Parameter organisations: only figures they stated; nil: all.
    package func provisionalCount(planID: Int64, of organisations: [OrganisationCode]? = nil) throws -> Int {
        try connection.query(
            """
            SELECT count(*) FROM \(part: Self.provisionalFirst(organisations))
            WHERE \(part: Self.unconfirmed(planID, organisations))
            """
        )[0].int(0)
    }

    /// Provisional vintages are few and have an index of their own: of a whole plan they are read first, of units their figures.
    private static func provisionalFirst(_ organisations: [OrganisationCode]?) -> SQL {
        // SQLite keeps the order of a cross join; PostgreSQL takes it for any other.
        organisations == nil ? "vintage CROSS JOIN observation" : "observation CROSS JOIN vintage"
    }

    private static func unconfirmed(_ planID: Int64, _ organisations: [OrganisationCode]?) -> SQL {
        let own: SQL = organisations.map { "AND observation.organisation_code IN \(list: $0)" } ?? ""
        return """
            observation.id = vintage.observation_id AND observation.plan_id = \(planID) AND vintage.status = 'P' \(part: own)
            AND vintage.number = (SELECT max(newest.number) FROM vintage newest
                WHERE newest.observation_id = vintage.observation_id)
            """
    }

    /// The newest vintages of periods that end before a day, as stated by any of the organisations, oldest period first.
    func earlier(planID: Int64, of organisations: [String], before day: Day) throws -> [StoredVintage] {
        try rows(
            """
            WHERE observation.plan_id = \(planID) AND observation.organisation_code IN \(list: organisations)
            AND observation.period_last_day < \(day)
            AND vintage.number = (SELECT max(newest.number) FROM vintage newest
                WHERE newest.observation_id = observation.id)
            ORDER BY observation.period_last_day, observation.organisation_code
            """
        )
    }

    private func vintages(_ condition: SQL, asOf instant: Instant) throws -> [StoredVintage] {
        try rows(
            """
            WHERE \(part: condition) AND vintage.number = (SELECT max(newest.number) FROM vintage newest
                WHERE newest.observation_id = observation.id AND newest.recorded_at <= \(instant))
            """
        )
    }

    private func rows(
        _ rest: SQL,
        from tables: SQL = "observation JOIN vintage ON vintage.observation_id = observation.id"
    ) throws -> [StoredVintage] {
        try connection.query(
            """
            SELECT observation.plan_id, observation.indicator_code, observation.organisation_code,
                observation.period_code, observation.period_last_day, vintage.number, vintage.value, vintage.numerator,
                vintage.denominator, vintage.status, vintage.note, vintage.source, vintage.author, vintage.reason,
                vintage.recorded_at, vintage.illustrative, observation.kind
            FROM \(part: tables) \(part: rest)
            """
        ).map { row in
            StoredVintage(
                key: ObservationKey(
                    planID: try row.integer(0),
                    figure: FigureKey(try IndicatorCode(row.text(1)), try row.word(16)),
                    organisation: try OrganisationCode(row.text(2)),
                    period: try PeriodCode(row.text(3))
                ),
                lastDay: try row.day(4),
                number: try row.int(5),
                vintage: Vintage(
                    figure: Figure(
                        value: try row.optionalDecimal(6),
                        numerator: try row.optionalDecimal(7),
                        denominator: try row.optionalDecimal(8),
                        status: try row.word(9),
                        note: try row.text(10)
                    ),
                    source: try row.text(11),
                    author: try row.text(12),
                    reason: try row.text(13),
                    recordedAt: try row.instant(14),
                    isIllustrative: try row.boolean(15)
                )
            )
        }
    }
}
