import Domain

extension Routes {
    /// The reporting rounds of a plan.
    static let rounds = Route.get("/ke-hoach/{plan}/ky-bao-cao", PlanCode.self, for: .everyone, followsData: false)
    /// A round: dates and state for everybody, the units for those who run it.
    static let round = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}",
        PlanCode.self,
        PeriodCode.self,
        for: .everyone,
        followsData: false
    )
    /// Opens, closes, locks or reopens a round.
    static let moveRound = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator)
    )
    /// Goes on to a consolidated report: of the round `?ky=`, or of the last one that is no longer open.
    static let reports = Route.get("/ke-hoach/{plan}/bao-cao", PlanCode.self, for: .everyone)
    /// The consolidated report of a round, as a page or with `?format=xlsx|csv|json`.
    static let consolidated = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/tong-hop",
        PlanCode.self,
        PeriodCode.self,
        for: .everyone,
        givesFiles: true
    )
    /// A unit's report: the form for its writers, the reading for those who review.
    static let report = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Saves or sends a unit's report.
    static let writeReport = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// Takes a sent report back.
    static let recallReport = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/rut-lai",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// The unit's approver lets a report go out or gives it back.
    static let approveReport = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/duyet",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.approver)
    )
    /// Begins the review of a report, accepts it or returns it.
    static let reviewReport = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/xem-xet",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.coordinator)
    )
    /// The form that corrects an accepted figure.
    static let correction = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/dinh-chinh/{indicator}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        FigureKey.self,
        for: .role(.coordinator),
        followsData: false
    )
    /// Corrects an accepted figure.
    static let correctFigure = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/dinh-chinh/{indicator}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        FigureKey.self,
        for: .role(.coordinator)
    )
    /// What the person signed in has to do.
    static let work = Route.get("/viec-cua-toi", for: .signedIn, followsData: false)
}
