package import Domain

/// The rankings of a plan's units, over one connection.
package struct RankingStore {
    let connection: any Connection
    let planID: Int64
    private static let rowsAtOnce = 100

    /// The rankings of a plan as a transaction sees them.
    package init(connection: any Connection, planID: Int64) {
        self.connection = connection
        self.planID = planID
    }

    /// The weights the plan decided; alike where it decided nothing.
    package func weights() throws -> RankingWeights {
        let rows = try connection.query(
            """
            SELECT completeness, timeliness, progress, confirmed FROM ranking_setting WHERE plan_id = \(planID)
            """
        )
        return try rows.first.map { row in try RankingWeights((0..<4).map { try row.int($0) }) } ?? .standard
    }

    /// Stores the plan's weights; they count for rankings drawn up from then on.
    package func save(_ weights: RankingWeights) throws {
        try connection.execute(
            """
            INSERT INTO ranking_setting (plan_id, completeness, timeliness, progress, confirmed)
            VALUES (\(planID), \(weights[.completeness]), \(weights[.timeliness]), \(weights[.progress]),
                \(weights[.confirmed]))
            ON CONFLICT (plan_id) DO UPDATE SET completeness = excluded.completeness, timeliness = excluded.timeliness,
                progress = excluded.progress, confirmed = excluded.confirmed
            """
        )
    }

    /// The newest edition of each ranking that stands in one of the states, the latest period first, years before their rounds.
    package func list(_ states: [RankingState]) throws -> [StoredRanking] {
        try rankings(
            """
            WHERE r.plan_id = \(planID) AND r.state IN \(list: states.map(\.rawValue))
            AND r.number = (SELECT max(n.number) FROM ranking n WHERE n.plan_id = r.plan_id AND n.scope = r.scope
                AND n.state IN \(list: states.map(\.rawValue)))
            ORDER BY r.last_day DESC, r.is_year DESC, r.scope
            """
        )
    }

    /// All editions of a ranking, the newest first.
    package func editions(of scope: RankingScope) throws -> [StoredRanking] {
        try rankings("WHERE r.plan_id = \(planID) AND r.scope = \(scope.text) ORDER BY r.number DESC")
    }

    /// Draws up a new ranking and gives it.
    package func insert(_ new: NewRanking, at instant: Instant) throws -> StoredRanking {
        let weights = new.weights
        try connection.execute(
            """
            INSERT INTO ranking (plan_id, scope, is_year, last_day, number, state, completeness, timeliness, progress,
                confirmed, reason, counted_at, counted_by, illustrative)
            VALUES (\(planID), \(new.scope.text), \(new.scope.isYear), \(new.lastDay), \(new.number), 'draft',
                \(weights[.completeness]), \(weights[.timeliness]), \(weights[.progress]), \(weights[.confirmed]),
                \(new.reason), \(instant), \(new.author), \(new.isIllustrative))
            """
        )
        return try editions(of: new.scope)[0]
    }

    /// Notes what an unpublished ranking is counted by from now on, and the ranking it compares with.
    package func recount(_ ranking: StoredRanking, _ new: NewRanking, at instant: Instant) throws {
        let weights = new.weights
        let before = try connection.query(
            """
            SELECT id FROM ranking WHERE plan_id = \(planID) AND is_year = \(new.scope.isYear) AND state = 'published'
                AND last_day < \(new.lastDay) ORDER BY last_day DESC, number DESC LIMIT 1
            """
        ).first?.integer(0)
        try connection.execute(
            """
            UPDATE ranking SET completeness = \(weights[.completeness]), timeliness = \(weights[.timeliness]),
                progress = \(weights[.progress]), confirmed = \(weights[.confirmed]), reason = \(new.reason),
                last_day = \(new.lastDay), counted_at = \(instant), counted_by = \(new.author), compared_id = \(before)
            WHERE id = \(ranking.id) AND state <> 'published'
            """
        )
    }

    /// Puts rows in place of those an unpublished ranking has.
    package func replaceRows(of ranking: StoredRanking, by ranked: [RankedUnit]) throws {
        try connection.execute("DELETE FROM ranking_row WHERE ranking_id = \(ranking.id)")
        let rows = ranked.map { Self.values(of: $0, in: ranking) }
        for start in stride(from: 0, to: rows.count, by: Self.rowsAtOnce) {
            try connection.execute(
                """
                INSERT INTO ranking_row (ranking_id, organisation_code, figures_asked, figures_supplied, reports_due,
                    reports_in_time, days_late, tasks_led, tasks_in_time, tasks_due, tasks_confirmed, figures_accepted,
                    figures_official, place, score)
                VALUES \(rows: Array(rows[start..<min(start + Self.rowsAtOnce, rows.count)]))
                """
            )
        }
        try connection.execute(
            """
            UPDATE ranking_row SET place_before = (SELECT b.place FROM ranking_row b JOIN ranking r ON r.compared_id = b.ranking_id
                WHERE r.id = ranking_row.ranking_id AND b.organisation_code = ranking_row.organisation_code)
            WHERE ranking_id = \(ranking.id)
            """
        )
    }

    private static func values(of ranked: RankedUnit, in ranking: StoredRanking) -> SQL {
        let counts = ranked.unit.counts
        return """
            (\(ranking.id), \(ranked.unit.organisation), \(counts.figuresAsked), \(counts.figuresSupplied),
            \(counts.reportsDue), \(counts.reportsInTime), \(counts.daysLate), \(counts.tasksLed), \(counts.tasksInTime),
            \(counts.tasksDue), \(counts.tasksConfirmed), \(counts.figuresAccepted), \(counts.figuresOfficial),
            CAST(\(ranked.place) AS bigint), CAST(\(ranked.place == nil ? nil : ranked.score.value) AS bigint))
            """
    }

    /// Opens a ranking for contest until an instant, or moves that instant.
    package func open(_ ranking: StoredRanking, until end: Instant, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE ranking SET state = 'open', opened_at = \(ranking.openedAt ?? instant), contest_until = \(end)
            WHERE id = \(ranking.id) AND state <> 'published'
            """
        )
    }

    /// Publishes a ranking.
    package func publish(_ ranking: StoredRanking, by author: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE ranking SET state = 'published', published_at = \(instant), published_by = \(author)
            WHERE id = \(ranking.id) AND state = 'open'
            """
        )
    }

    func rankings(_ rest: SQL) throws -> [StoredRanking] {
        try connection.query(
            """
            SELECT r.id, r.plan_id, r.scope, r.last_day, r.number, r.state, r.completeness, r.timeliness, r.progress,
                r.confirmed, r.reason, r.counted_at, r.counted_by, r.opened_at, r.contest_until, r.published_at,
                r.published_by, c.scope, r.illustrative
            FROM ranking r LEFT JOIN ranking c ON c.id = r.compared_id \(part: rest)
            """
        ).map { row in
            StoredRanking(
                id: try row.integer(0),
                planID: try row.integer(1),
                scope: try RankingScope(row.text(2)),
                lastDay: try row.day(3),
                number: try row.int(4),
                state: try row.word(5),
                weights: try RankingWeights((6..<10).map { try row.int($0) }),
                reason: try row.text(10),
                countedAt: try row.instant(11),
                countedBy: try row.text(12),
                openedAt: try row.optionalInstant(13),
                contestUntil: try row.optionalInstant(14),
                publishedAt: try row.optionalInstant(15),
                publishedBy: try row.optionalText(16),
                comparedWith: try row.optionalText(17).map { try RankingScope($0) },
                isIllustrative: try row.boolean(18)
            )
        }
    }
}
