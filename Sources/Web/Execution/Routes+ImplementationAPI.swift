import Domain

extension Routes {
    /// How the tasks of a plan stand with their implementation plans, `?standing=&lead=`.
    static let apiFilings = Route.get(
        "/api/v1/plans/{plan}/implementation-plans",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        query: ["standing", "lead"] + Paging.names,
        followsData: false
    )
    /// A task's implementation plan, `?version=` for an earlier version.
    static let apiImplementation = Route.get(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan",
        PlanCode.self,
        TaskCode.self,
        for: .signedIn,
        query: ["version"],
        followsData: false
    )
    /// Saves a lead's part.
    static let apiSavePart = Route.put(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: 2_097_152
    )
    /// The versions of a task's implementation plan.
    static let apiVersions = Route.get(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/versions",
        PlanCode.self,
        TaskCode.self,
        for: .signedIn,
        query: Paging.names,
        followsData: false
    )
    /// Begins a new version: `{"from"}`.
    static let apiBeginVersion = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/versions",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver)
    )
    /// Submits the whole, with the first-named lead's part where one is sent.
    static let apiSubmitImplementation = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/submission",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: 2_097_152
    )
    /// Takes the submitted plan back before anybody decides.
    static let apiRecallImplementation = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/recall",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver)
    )
    /// The unit's approver lets the plan go out, or the coordinator approves it.
    static let apiApproveImplementation = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/approval",
        PlanCode.self,
        TaskCode.self,
        for: .role(.approver, .coordinator)
    )
    /// The unit's approver gives the plan back, or the coordinator returns it: `{"reason"}`.
    static let apiReturnImplementation = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/return",
        PlanCode.self,
        TaskCode.self,
        for: .role(.approver, .coordinator)
    )
    /// Says something about the plan: `{"comment"}`.
    static let apiCommentImplementation = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/comments",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver, .coordinator)
    )
}
