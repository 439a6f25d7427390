import Domain

extension Routes {
    /// Saves what is typed so far, answered as JSON; the form's own script calls it.
    static let autosaveReport = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/tu-luu",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// The evidence of a unit's report.
    static let evidence = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/minh-chung",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Adds a file to it.
    static let addEvidence = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/minh-chung",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: EvidenceRule.greatestSize + 1_000_000,
        body: .file
    )
    /// A file of it.
    static let evidenceFile = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/minh-chung/{id}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        Int.self,
        for: .signedIn,
        followsData: false
    )
    /// Takes a file off it.
    static let removeEvidence = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/minh-chung/{id}/xoa",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        Int.self,
        for: .role(.contributor, .approver)
    )
    /// The evidence of a unit's report.
    static let apiEvidence = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/evidence",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Adds the body as a file, `?name=&indicator=`.
    static let apiAddEvidence = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/evidence",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: EvidenceRule.greatestSize,
        body: .file,
        query: ["name", "indicator"]
    )
    /// A file of it.
    static let apiEvidenceFile = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/evidence/{id}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        Int.self,
        for: .signedIn,
        followsData: false
    )
    /// Takes a file off it.
    static let apiRemoveEvidence = Route.delete(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/evidence/{id}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        Int.self,
        for: .role(.contributor, .approver)
    )
}
