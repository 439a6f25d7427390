import Domain

extension Routes {
    /// The provisional figures not yet confirmed (II.2.c), the oldest first; `?format=csv` for the whole list as a file.
    static let provisional = Route.get("/ke-hoach/{plan}/so-lieu-tam", PlanCode.self, for: .everyone)
    /// The same for programs: `?organisation=&period=&days=&as_of=&format=json|csv`.
    static let apiProvisional = Route.get(
        "/api/v1/plans/{plan}/provisional",
        PlanCode.self,
        for: .everyone,
        query: ["organisation", "period", "days", "as_of", "format"] + Paging.names,
        followsData: false
    )
}
