import Domain

extension Routes {
    /// The form by which a unit asks for an accepted figure to be corrected.
    static let correctionRequestForm = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/xin-dinh-chinh/{indicator}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        FigureKey.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Asks for it.
    static let requestCorrection = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/xin-dinh-chinh/{indicator}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        FigureKey.self,
        for: .role(.contributor, .approver),
        bodyLimit: EvidenceRule.greatestSize + 1_000_000,
        body: .file
    )
    /// A unit's request, beside the figure in force.
    static let correctionRequest = Route.get(
        "/ke-hoach/{plan}/xin-dinh-chinh/{number}",
        PlanCode.self,
        Int.self,
        for: .signedIn,
        followsData: false
    )
    /// Makes the correction or declines.
    static let answerCorrection = Route.post(
        "/ke-hoach/{plan}/xin-dinh-chinh/{number}",
        PlanCode.self,
        Int.self,
        for: .role(.coordinator)
    )
    /// Takes a request back.
    static let withdrawCorrection = Route.post(
        "/ke-hoach/{plan}/xin-dinh-chinh/{number}/rut-lai",
        PlanCode.self,
        Int.self,
        for: .role(.contributor, .approver)
    )
    /// Asks for an accepted figure to be corrected:
    /// `{"indicator","value","numerator","denominator","status","note","reason","vintage"}`.
    static let apiRequestCorrection = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/correction-requests",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// A plan's requests, `?state=`: every unit's for those who read all reports, else those of the reader's units.
    static let apiCorrectionRequests = Route.get(
        "/api/v1/plans/{plan}/correction-requests",
        PlanCode.self,
        for: .signedIn,
        query: ["state"] + Paging.names,
        followsData: false
    )
    /// A request.
    static let apiCorrectionRequest = Route.get(
        "/api/v1/plans/{plan}/correction-requests/{number}",
        PlanCode.self,
        Int.self,
        for: .signedIn,
        followsData: false
    )
    /// Answers a request: `{"answer":"accept"|"decline","reason","vintage"}`.
    static let apiAnswerCorrection = Route.post(
        "/api/v1/plans/{plan}/correction-requests/{number}/answer",
        PlanCode.self,
        Int.self,
        for: .role(.coordinator)
    )
    /// Takes a request back.
    static let apiWithdrawCorrection = Route.post(
        "/api/v1/plans/{plan}/correction-requests/{number}/withdrawal",
        PlanCode.self,
        Int.self,
        for: .role(.contributor, .approver)
    )
}
