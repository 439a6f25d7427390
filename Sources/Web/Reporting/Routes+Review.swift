import Domain

extension Routes {
    /// What waits for a plan's coordinator: `?ky=&ly-do=&don-vi=&trang=`.
    static let reviewQueue = Route.get(
        "/ke-hoach/{plan}/cho-xem-xet",
        PlanCode.self,
        for: .role(.coordinator),
        query: ["ky", "ly-do", "don-vi", "trang"],
        followsData: false
    )
    /// Accepts the reports chosen on the queue.
    static let acceptReports = Route.post("/ke-hoach/{plan}/cho-xem-xet", PlanCode.self, for: .role(.coordinator))
    /// What waits for a plan's coordinator: `?round=&risk=&organisation=&page=`.
    static let apiReviews = Route.get(
        "/api/v1/plans/{plan}/reviews",
        PlanCode.self,
        for: .role(.coordinator),
        query: ["round", "risk", "organisation"] + Paging.names,
        followsData: false
    )
    /// Accepts several reports: `{"reports":[{"round","organisation","revision"}]}`.
    static let apiAcceptReports = Route.post(
        "/api/v1/plans/{plan}/acceptances",
        PlanCode.self,
        for: .role(.coordinator)
    )
}
