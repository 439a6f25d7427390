package import Domain

extension RankingStore {
    /// A part of the explanations of a ranking, the waiting ones first, then the newest first.
    ///
    /// - Parameters:
    ///   - organisations: only of these units; nil: of all.
    ///   - window: which part; nil: all.
    package func contests(
        of ranking: StoredRanking,
        organisations: [OrganisationCode]? = nil,
        window: ListWindow? = nil
    ) throws -> [RankingContest] {
        let own: SQL = organisations.map { "AND t.organisation_code IN \(list: $0)" } ?? ""
        return try contests(
            """
            WHERE t.ranking_id = \(ranking.id) \(part: own)
            ORDER BY CASE WHEN t.state = 'waiting' THEN 0 ELSE 1 END, t.number DESC \(part: window?.clause ?? "")
            """
        )
    }

    /// How many explanations of a ranking there are.
    ///
    /// - Parameter organisations: only those of these units; nil: of all.
    package func contestCount(of ranking: StoredRanking, organisations: [OrganisationCode]? = nil) throws -> Int {
        let own: SQL = organisations.map { "AND organisation_code IN \(list: $0)" } ?? ""
        return try connection.query(
            "SELECT count(*) FROM ranking_contest WHERE ranking_id = \(ranking.id) \(part: own)"
        )[0].int(0)
    }

    /// The explanation of that number; nil where there is none.
    package func contest(_ number: Int, of ranking: StoredRanking) throws -> RankingContest? {
        try contests("WHERE t.ranking_id = \(ranking.id) AND t.number = \(number)").first
    }

    /// How many explanations of a ranking wait for an answer.
    package func waitingContests(of ranking: StoredRanking) throws -> Int {
        try connection.query(
            "SELECT count(*) FROM ranking_contest WHERE ranking_id = \(ranking.id) AND state = 'waiting'"
        )[0].int(0)
    }

    /// True where the unit waits for an answer about that component, or about the whole row.
    package func waits(
        _ organisation: OrganisationCode,
        _ component: RankingComponent?,
        in ranking: StoredRanking
    ) throws -> Bool {
        try contests(
            """
            WHERE t.ranking_id = \(ranking.id) AND t.organisation_code = \(organisation) AND t.state = 'waiting'
            """
        ).contains { $0.component == component }
    }

    /// Stores a unit's explanation and gives its number.
    package func insert(
        _ explanation: String,
        about component: RankingComponent?,
        of organisation: OrganisationCode,
        in ranking: StoredRanking,
        by author: String,
        at instant: Instant
    ) throws -> Int {
        let last = try connection.query(
            "SELECT CAST(coalesce(max(number), 0) AS bigint) FROM ranking_contest WHERE ranking_id = \(ranking.id)"
        )
        let number = try last[0].int(0) + 1
        try connection.execute(
            """
            INSERT INTO ranking_contest (ranking_id, number, organisation_code, component, explanation, author, sent_at, state)
            VALUES (\(ranking.id), \(number), \(organisation), \(component?.rawValue), \(explanation), \(author),
                \(instant), 'waiting')
            """
        )
        return number
    }

    /// Records the answer to a waiting explanation.
    package func answer(
        _ number: Int,
        of ranking: StoredRanking,
        isAccepted: Bool,
        reason: String,
        by author: String,
        at instant: Instant
    ) throws {
        let state: RankingContestState = isAccepted ? .accepted : .declined
        try connection.execute(
            """
            UPDATE ranking_contest SET state = \(state.rawValue), answer = \(reason), answered_by = \(author),
                answered_at = \(instant)
            WHERE ranking_id = \(ranking.id) AND number = \(number) AND state = 'waiting'
            """
        )
    }

    /// The open rankings with how many explanations wait in each, the latest period first.
    package func openWithWaiting() throws -> [(ranking: StoredRanking, waiting: Int)] {
        try rankings("WHERE r.plan_id = \(planID) AND r.state = 'open' ORDER BY r.last_day DESC, r.scope").map {
            ($0, try waitingContests(of: $0))
        }
    }

    private func contests(_ rest: SQL) throws -> [RankingContest] {
        try connection.query(
            """
            SELECT t.number, t.organisation_code, g.name, t.component, t.explanation, t.author, t.sent_at, t.state, t.answer,
                t.answered_by, t.answered_at
            FROM ranking_contest t JOIN organisation g ON g.code = t.organisation_code \(part: rest)
            """
        ).map { row in
            RankingContest(
                number: try row.int(0),
                organisation: try OrganisationCode(row.text(1)),
                name: try row.text(2),
                component: try row.optionalText(3) == nil ? nil : row.word(3),
                explanation: try row.text(4),
                author: try row.text(5),
                sentAt: try row.instant(6),
                state: try row.word(7),
                answer: try row.optionalText(8),
                answeredBy: try row.optionalText(9),
                answeredAt: try row.optionalInstant(10)
            )
        }
    }
}
