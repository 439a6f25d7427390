import Domain

extension Routes {
    /// Which indicators a plan asks contributions to.
    static let contributionSetting = Route.get(
        "/ke-hoach/{plan}/so-lieu-dong-gop",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Decides it.
    static let setContributions = Route.post(
        "/ke-hoach/{plan}/so-lieu-dong-gop",
        PlanCode.self,
        for: .role(.coordinator)
    )
    /// What the contributions of a round add up to, an indicator a row.
    static let contributions = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/dong-gop",
        PlanCode.self,
        PeriodCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Every contribution to an indicator in a round; `?format=csv` gives those that pass the filters as a file.
    static let contribution = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/dong-gop/{indicator}",
        PlanCode.self,
        PeriodCode.self,
        IndicatorCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Which indicators a plan asks contributions to, for programs.
    static let apiContributionSetting = Route.get(
        "/api/v1/plans/{plan}/contributions",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Decides it: `{"asks","indicators"}`.
    static let apiSetContributions = Route.put(
        "/api/v1/plans/{plan}/contributions",
        PlanCode.self,
        for: .role(.coordinator)
    )
    /// The sums of a round.
    static let apiContributions = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/contributions",
        PlanCode.self,
        PeriodCode.self,
        for: .signedIn,
        query: Paging.names,
        followsData: false
    )
    /// Every contribution to an indicator in a round: `?state=&outliers=&q=&restated=&as_of=&format=json|csv`.
    static let apiContribution = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/contributions/{indicator}",
        PlanCode.self,
        PeriodCode.self,
        IndicatorCode.self,
        for: .signedIn,
        query: ["state", "outliers", "q", "restated", "as_of", "format"] + Paging.names,
        followsData: false
    )
    /// Fills a row of a unit's draft with what is offered for it: `{"offer","token"}`.
    static let apiTakeFigure = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/offers/{indicator}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        IndicatorCode.self,
        for: .role(.contributor, .approver)
    )
}
