import Domain

extension Routes {
    /// The ledger of extensions, with the form to grant one for the coordinator; `?ky=` narrows it to a round.
    static let extensions = Route.get("/ke-hoach/{plan}/gia-han", PlanCode.self, for: .signedIn, followsData: false)
    /// Grants an extension.
    static let grantExtension = Route.post("/ke-hoach/{plan}/gia-han", PlanCode.self, for: .role(.coordinator))
    /// The ledger for programs.
    static let apiExtensions = Route.get(
        "/api/v1/plans/{plan}/extensions",
        PlanCode.self,
        for: .signedIn,
        query: ["round"] + Paging.names,
        followsData: false
    )
    /// Grants an extension: `{"round", "organisation", "due_before", "reason"}`.
    static let apiGrantExtension = Route.post(
        "/api/v1/plans/{plan}/extensions",
        PlanCode.self,
        for: .role(.coordinator)
    )
}
