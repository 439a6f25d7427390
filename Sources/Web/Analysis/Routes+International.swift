import Domain

extension Routes {
    /// Places in international indices beside the plan's figures, as a page or with `?format=csv`.
    static let international = Route.get("/ke-hoach/{plan}/so-sanh-quoc-te", PlanCode.self, for: .everyone)
    /// One index, edition by edition, with ASEAN, as a page or with `?format=csv`.
    static let internationalIndex = Route.get(
        "/ke-hoach/{plan}/so-sanh-quoc-te/{index}",
        PlanCode.self,
        String.self,
        for: .everyone
    )
    /// The international indices of a plan.
    static let apiInternational = Route.get(
        "/api/v1/plans/{plan}/international",
        PlanCode.self,
        for: .everyone,
        query: ["as_of"] + Paging.names
    )
    /// One international index, whole.
    static let apiInternationalIndex = Route.get(
        "/api/v1/plans/{plan}/international/{index}",
        PlanCode.self,
        String.self,
        for: .everyone,
        query: ["as_of"]
    )
}
