import Domain

extension Routes {
    /// The rankings of a plan's units: published ones for everybody.
    static let rankings = Route.get("/ke-hoach/{plan}/xep-hang", PlanCode.self, for: .everyone, followsData: false)
    /// Draws up a ranking: `ky` names the round or year.
    static let draftRanking = Route.post("/ke-hoach/{plan}/xep-hang", PlanCode.self, for: .role(.coordinator))
    /// A ranking of a round or year with its method: `?lan=` an edition, `?trang=` a page of rows.
    static let ranking = Route.get(
        "/ke-hoach/{plan}/xep-hang/{round}",
        PlanCode.self,
        RankingScope.self,
        for: .everyone,
        followsData: false
    )
    /// Counts a ranking anew, opens it for contest or publishes it, as `viec` says.
    static let moveRanking = Route.post(
        "/ke-hoach/{plan}/xep-hang/{round}",
        PlanCode.self,
        RankingScope.self,
        for: .role(.coordinator)
    )
    /// A unit explains its row.
    static let contestRanking = Route.post(
        "/ke-hoach/{plan}/xep-hang/{round}/giai-trinh",
        PlanCode.self,
        RankingScope.self,
        for: .role(.contributor, .approver)
    )
    /// The coordinator answers an explanation.
    static let answerRankingContest = Route.post(
        "/ke-hoach/{plan}/xep-hang/{round}/giai-trinh/{number}",
        PlanCode.self,
        RankingScope.self,
        Int.self,
        for: .role(.coordinator)
    )
    /// How much each component counts.
    static let rankingWeights = Route.get(
        "/ke-hoach/{plan}/trong-so-xep-hang",
        PlanCode.self,
        for: .role(.coordinator),
        followsData: false
    )
    /// Decides it.
    static let setRankingWeights = Route.post(
        "/ke-hoach/{plan}/trong-so-xep-hang",
        PlanCode.self,
        for: .role(.coordinator)
    )
    /// The rankings of a plan, for programs.
    static let apiRankings = Route.get(
        "/api/v1/plans/{plan}/rankings",
        PlanCode.self,
        for: .everyone,
        query: Paging.names,
        followsData: false
    )
    /// A ranking with a page of its rows, for programs.
    static let apiRanking = Route.get(
        "/api/v1/plans/{plan}/rankings/{round}",
        PlanCode.self,
        RankingScope.self,
        for: .everyone,
        query: ["edition", "format"] + Paging.names,
        followsData: false
    )
}
