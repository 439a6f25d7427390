import Domain

extension Routes {
    /// The plans of the server.
    static let apiPlans = Route.get("/api/v1/plans", for: .everyone, query: Paging.names)
    /// A plan, whole: the same as `tiendo plan show --json`.
    static let apiPlan = Route.get("/api/v1/plans/{plan}", PlanCode.self, for: .everyone, query: ["as_of"])
    /// The indicators of a plan.
    static let apiIndicators = Route.get(
        "/api/v1/plans/{plan}/indicators",
        PlanCode.self,
        for: .everyone,
        query: IndicatorSelection.names + ["as_of"] + Paging.names
    )
    /// An indicator with its accepted figures.
    static let apiIndicator = Route.get(
        "/api/v1/plans/{plan}/indicators/{code}",
        PlanCode.self,
        IndicatorCode.self,
        for: .everyone,
        query: ["as_of"]
    )
    /// The tasks of a plan.
    static let apiTasks = Route.get(
        "/api/v1/plans/{plan}/tasks",
        PlanCode.self,
        for: .everyone,
        query: TaskSelection.names + ["as_of"] + Paging.names,
        followsData: false
    )
    /// A task.
    static let apiTask = Route.get(
        "/api/v1/plans/{plan}/tasks/{code}",
        PlanCode.self,
        TaskCode.self,
        for: .everyone,
        query: ["as_of"]
    )
    /// The organisations a plan defines.
    static let apiPlanOrganisations = Route.get(
        "/api/v1/plans/{plan}/organisations",
        PlanCode.self,
        for: .everyone,
        query: ["as_of"] + Paging.names
    )
    /// The organisations of the server.
    static let apiOrganisations = Route.get("/api/v1/organisations", for: .everyone, query: Paging.names)
    /// What is found under words, `?q=`, kind by kind, in one plan or in all.
    static let apiSearch = Route.get("/api/v1/search", for: .everyone, query: ["q", "plan", "limit"])
}
