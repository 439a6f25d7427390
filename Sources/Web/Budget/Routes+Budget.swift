import Domain

extension Routes {
    /// The money of a plan in sums: `?theo=don-vi|nguon|nam|nhiem-vu&nam=&nguon=&don-vi=&tinh-trang=&as_of=`;
    /// `?format=xlsx|csv` for the lines as a file. Not public (docs/decisions/0026-money-is-internal.md).
    static let budget = Route.get(
        "/ke-hoach/{plan}/kinh-phi",
        PlanCode.self,
        for: .role(.contributor, .approver, .appraiser, .coordinator, .leadership)
    )
    /// The lines of a plan's money, narrowed as the sums are.
    static let budgetLines = Route.get(
        "/ke-hoach/{plan}/kinh-phi/khoan",
        PlanCode.self,
        for: .role(.contributor, .approver, .appraiser, .coordinator, .leadership)
    )
    /// What waits for the appraiser, beside the ceilings.
    static let budgetQueue = Route.get(
        "/ke-hoach/{plan}/kinh-phi/tham-dinh",
        PlanCode.self,
        for: .role(.appraiser),
        followsData: false
    )
    /// Sets a ceiling.
    static let setCeiling = Route.post("/ke-hoach/{plan}/kinh-phi/tran", PlanCode.self, for: .role(.appraiser))
    /// The form of a new request; `?nhiem-vu=` chooses the task.
    static let budgetRequest = Route.get(
        "/ke-hoach/{plan}/kinh-phi/de-nghi",
        PlanCode.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Requests money.
    static let requestBudget = Route.post(
        "/ke-hoach/{plan}/kinh-phi/de-nghi",
        PlanCode.self,
        for: .role(.contributor, .approver)
    )
    /// A line with its history and what the reader may do with it.
    static let budgetLine = Route.get(
        "/ke-hoach/{plan}/kinh-phi/khoan/{task}/{unit}/{year}/{source}",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        Int.self,
        FundingSource.self,
        for: .role(.contributor, .approver, .appraiser, .coordinator, .leadership),
        followsData: false
    )
    /// Does an act on a line.
    static let writeBudget = Route.post(
        "/ke-hoach/{plan}/kinh-phi/khoan/{task}/{unit}/{year}/{source}",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        Int.self,
        FundingSource.self,
        for: .role(.contributor, .approver, .appraiser)
    )
}
