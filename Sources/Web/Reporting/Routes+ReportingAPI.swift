import Domain

extension Routes {
    /// The rounds of a plan.
    static let apiRounds = Route.get(
        "/api/v1/plans/{plan}/rounds",
        PlanCode.self,
        for: .everyone,
        query: Paging.names
    )
    /// A round; with its units for those who may see them.
    static let apiRound = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}",
        PlanCode.self,
        PeriodCode.self,
        for: .everyone,
        query: Paging.names
    )
    /// Opens, closes, locks or reopens a round: `{"move", "reason"}`.
    static let apiMoveRound = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/moves",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator)
    )
    /// The consolidated report, `?format=json|csv|xlsx&as_of=`.
    static let apiConsolidated = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/consolidated",
        PlanCode.self,
        PeriodCode.self,
        for: .everyone,
        query: ["format", "as_of"],
        followsData: false
    )
    /// Published figures, `?indicator=&period=&as_of=`.
    static let apiObservations = Route.get(
        "/api/v1/plans/{plan}/observations",
        PlanCode.self,
        for: .everyone,
        query: ["indicator", "period", "as_of"] + Paging.names,
        followsData: false
    )
    /// A unit's report.
    static let apiReport = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Saves a unit's draft.
    static let apiSaveReport = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// Sends a unit's report: the body's content, or the saved draft where there is no body.
    static let apiSubmitReport = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/submission",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// The unit's approver lets a report go out.
    static let apiApproveReport = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/approval",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.approver)
    )
    /// The unit's approver gives a report back to its writer.
    static let apiDeclineReport = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/decline",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.approver)
    )
    /// Takes a sent report back.
    static let apiRecallReport = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/recall",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// Returns a report: `{"reason"}`.
    static let apiReturnReport = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/return",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.coordinator)
    )
    /// Corrects an accepted figure: `{"indicator","value","numerator","denominator","status","note","reason","vintage"}`.
    static let apiCorrectFigure = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/corrections",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.coordinator)
    )
    /// Accepts a report.
    static let apiAcceptReport = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/acceptance",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.coordinator)
    )
}
