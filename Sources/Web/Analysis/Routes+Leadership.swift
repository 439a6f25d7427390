import Domain

extension Routes {
    /// What the leadership has to know and decide, on one page.
    static let leadership = Route.get("/ke-hoach/{plan}/dieu-hanh", PlanCode.self, for: .everyone, followsData: false)
    /// The same as values.
    static let apiLeadership = Route.get(
        "/api/v1/plans/{plan}/leadership",
        PlanCode.self,
        for: .everyone,
        query: ["as_of"],
        followsData: false
    )
}
