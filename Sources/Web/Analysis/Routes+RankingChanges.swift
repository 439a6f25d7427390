import Domain

extension Routes {
    /// Draws up a ranking, counts it anew, or begins its next edition.
    static let apiDraftRanking = Route.post("/api/v1/plans/{plan}/rankings", PlanCode.self, for: .role(.coordinator))
    /// Opens a ranking for explanations until the end of a day.
    static let apiOpenRanking = Route.post(
        "/api/v1/plans/{plan}/rankings/{round}/opening",
        PlanCode.self,
        RankingScope.self,
        for: .role(.coordinator)
    )
    /// Publishes it.
    static let apiPublishRanking = Route.post(
        "/api/v1/plans/{plan}/rankings/{round}/publication",
        PlanCode.self,
        RankingScope.self,
        for: .role(.coordinator)
    )
    /// A unit explains its row.
    static let apiContestRanking = Route.post(
        "/api/v1/plans/{plan}/rankings/{round}/contests",
        PlanCode.self,
        RankingScope.self,
        for: .role(.contributor, .approver)
    )
    /// The coordinator answers an explanation.
    static let apiAnswerRankingContest = Route.post(
        "/api/v1/plans/{plan}/rankings/{round}/contests/{number}/answer",
        PlanCode.self,
        RankingScope.self,
        Int.self,
        for: .role(.coordinator)
    )
    /// How much each component counts.
    static let apiRankingWeights = Route.get(
        "/api/v1/plans/{plan}/ranking-weights",
        PlanCode.self,
        for: .everyone,
        followsData: false
    )
    /// Decides it.
    static let apiSetRankingWeights = Route.put(
        "/api/v1/plans/{plan}/ranking-weights",
        PlanCode.self,
        for: .role(.coordinator)
    )
}
