import Domain

extension Routes {
    /// The completeness matrix: how units stand in rounds; `?format=csv` gives all of it as a file.
    static let completeness = Route.get(
        "/ke-hoach/{plan}/tinh-hinh-nop-bao-cao",
        PlanCode.self,
        for: .signedIn,
        followsData: false
    )
    /// The same for programs.
    static let apiCompleteness = Route.get(
        "/api/v1/plans/{plan}/completeness",
        PlanCode.self,
        for: .signedIn,
        query: CompletenessSelection.names + Paging.names,
        followsData: false
    )
}
