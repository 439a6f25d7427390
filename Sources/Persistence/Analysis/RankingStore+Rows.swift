package import Domain

extension RankingStore {
    /// A part of a ranking's rows: those with a place first, in its order, then those listed apart; by name within a place.
    ///
    /// - Parameters:
    ///   - organisations: only these; nil: all.
    ///   - window: which part; nil: all.
    package func rows(
        of ranking: StoredRanking,
        organisations: [OrganisationCode]? = nil,
        window: ListWindow? = nil
    ) throws -> [StoredRankingRow] {
        let own: SQL = organisations.map { "AND w.organisation_code IN \(list: $0)" } ?? ""
        let overrides = try overrides(of: ranking)
        return try connection.query(
            """
            SELECT w.organisation_code, g.name, w.place, w.place_before, w.figures_asked, w.figures_supplied, w.reports_due,
                w.reports_in_time, w.days_late, w.tasks_led, w.tasks_in_time, w.tasks_due, w.tasks_confirmed,
                w.figures_accepted, w.figures_official
            FROM ranking_row w JOIN organisation g ON g.code = w.organisation_code
            WHERE w.ranking_id = \(ranking.id) \(part: own)
            ORDER BY CASE WHEN w.place IS NULL THEN 1 ELSE 0 END, w.place, g.sort_key, g.code \(part: window?.clause ?? "")
            """
        ).map { row in
            let code = try OrganisationCode(row.text(0))
            let recorded = overrides[code] ?? []
            let unit = RankingUnit(
                organisation: code,
                counts: try Self.counts(row),
                overrides: Dictionary(recorded.map { ($0.component, $0.share) }) { first, _ in first }
            )
            return StoredRankingRow(
                name: try row.text(1),
                ranked: RankedUnit(
                    unit: unit,
                    score: unit.score(ranking.weights),
                    place: try row.optionalInteger(2).map(Int.init)
                ),
                placeBefore: try row.optionalInteger(3).map(Int.init),
                overrides: recorded
            )
        }
    }

    /// How many rows a ranking has, and how many of them have a place.
    package func counts(of ranking: StoredRanking) throws -> (all: Int, placed: Int) {
        let row = try connection.query(
            "SELECT count(*), count(place) FROM ranking_row WHERE ranking_id = \(ranking.id)"
        )[0]
        return (try row.int(0), try row.int(1))
    }

    /// The rows whose place or score differs from the edition before, the best place first; none for a first edition.
    package func moves(of ranking: StoredRanking) throws -> [RankingMove] {
        try connection.query(
            """
            SELECT coalesce(w.organisation_code, b.organisation_code), g.name, b.place, w.place, b.score, w.score
            FROM (SELECT organisation_code FROM ranking_row WHERE ranking_id = \(ranking.id)
                UNION SELECT e.organisation_code FROM ranking_row e JOIN ranking r ON r.id = e.ranking_id
                WHERE r.plan_id = \(planID) AND r.scope = \(ranking.scope.text) AND r.number = \(ranking.number - 1)) units
            JOIN organisation g ON g.code = units.organisation_code
            LEFT JOIN ranking_row w ON w.ranking_id = \(ranking.id) AND w.organisation_code = units.organisation_code
            LEFT JOIN ranking earlier ON earlier.plan_id = \(planID) AND earlier.scope = \(ranking.scope.text)
                AND earlier.number = \(ranking.number - 1)
            LEFT JOIN ranking_row b ON b.ranking_id = earlier.id AND b.organisation_code = units.organisation_code
            WHERE earlier.id IS NOT NULL AND (coalesce(w.place, 0) <> coalesce(b.place, 0)
                OR coalesce(w.score, -1) <> coalesce(b.score, -1))
            ORDER BY CASE WHEN w.place IS NULL THEN 1 ELSE 0 END, w.place, g.sort_key, g.code
            """
        ).map { row in
            RankingMove(
                organisation: try OrganisationCode(row.text(0)),
                name: try row.text(1),
                placeBefore: try row.optionalInteger(2).map(Int.init),
                place: try row.optionalInteger(3).map(Int.init),
                scoreBefore: try row.optionalDecimal(4),
                score: try row.optionalDecimal(5)
            )
        }
    }

    /// What the coordinator recorded in place of what was counted, by unit, in the order of the components.
    package func overrides(of ranking: StoredRanking) throws -> [OrganisationCode: [RankingOverride]] {
        var found: [OrganisationCode: [RankingOverride]] = [:]
        for row in try connection.query(
            """
            SELECT organisation_code, component, numerator, denominator, reason, recorded_by, recorded_at
            FROM ranking_override WHERE ranking_id = \(ranking.id) ORDER BY organisation_code, component
            """
        ) {
            let override = RankingOverride(
                component: try row.word(1),
                share: OfficialRate(numerator: try row.int(2), denominator: try row.int(3)),
                reason: try row.text(4),
                author: try row.text(5),
                recordedAt: try row.instant(6)
            )
            found[try OrganisationCode(row.text(0)), default: []].append(override)
        }
        return found
    }

    /// Records a component of a unit in place of what was counted, or of what was recorded before.
    package func save(
        _ override: RankingOverride,
        of organisation: OrganisationCode,
        in ranking: StoredRanking
    ) throws {
        let share = override.share
        try connection.execute(
            """
            INSERT INTO ranking_override (ranking_id, organisation_code, component, numerator, denominator, reason,
                recorded_by, recorded_at)
            VALUES (\(ranking.id), \(organisation), \(override.component.rawValue), \(share.numerator),
                \(share.denominator), \(override.reason), \(override.author), \(override.recordedAt))
            ON CONFLICT (ranking_id, organisation_code, component) DO UPDATE SET numerator = excluded.numerator,
                denominator = excluded.denominator, reason = excluded.reason, recorded_by = excluded.recorded_by,
                recorded_at = excluded.recorded_at
            """
        )
    }

    private static func counts(_ row: Row) throws -> RankingCounts {
        var counts = RankingCounts()
        counts.figuresAsked = try row.int(4)
        counts.figuresSupplied = try row.int(5)
        counts.reportsDue = try row.int(6)
        counts.reportsInTime = try row.int(7)
        counts.daysLate = try row.int(8)
        counts.tasksLed = try row.int(9)
        counts.tasksInTime = try row.int(10)
        counts.tasksDue = try row.int(11)
        counts.tasksConfirmed = try row.int(12)
        counts.figuresAccepted = try row.int(13)
        counts.figuresOfficial = try row.int(14)
        return counts
    }
}
