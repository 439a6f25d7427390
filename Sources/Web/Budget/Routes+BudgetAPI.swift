import Domain

extension Routes {
    /// The lines of a plan's money for programs; `?format=csv|xlsx` for all of them as a file.
    static let apiBudgetLines = Route.get(
        "/api/v1/plans/{plan}/budget/lines",
        PlanCode.self,
        for: .role(.contributor, .approver, .appraiser, .coordinator, .leadership),
        query: BudgetSelection.names + ["as_of", "format"] + Paging.names,
        followsData: false
    )
    /// The sums by organisation, source, year or task.
    static let apiBudgetTotals = Route.get(
        "/api/v1/plans/{plan}/budget/totals",
        PlanCode.self,
        for: .role(.contributor, .approver, .appraiser, .coordinator, .leadership),
        query: ["by"] + BudgetSelection.names + ["as_of"] + Paging.names,
        followsData: false
    )
    /// A line with its history.
    static let apiBudgetLine = Route.get(
        "/api/v1/plans/{plan}/budget/lines/{task}/{organisation}/{year}/{source}",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        Int.self,
        String.self,
        for: .role(.contributor, .approver, .appraiser, .coordinator, .leadership),
        followsData: false
    )
    /// Does an act on a line: `{"act", "amount", "reason", "document_number", "document_date", "revision"}`.
    static let apiWriteBudget = Route.post(
        "/api/v1/plans/{plan}/budget/lines/{task}/{organisation}/{year}/{source}/entries",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        Int.self,
        String.self,
        for: .role(.contributor, .approver, .appraiser)
    )
    /// The ceilings beside what is asked for and appraised under them.
    static let apiCeilings = Route.get(
        "/api/v1/plans/{plan}/budget/ceilings",
        PlanCode.self,
        for: .role(.appraiser, .coordinator, .leadership),
        query: ["year"] + Paging.names,
        followsData: false
    )
    /// Sets a ceiling: `{"year", "source", "amount", "reason", "number"}`.
    static let apiSetCeiling = Route.post(
        "/api/v1/plans/{plan}/budget/ceilings",
        PlanCode.self,
        for: .role(.appraiser)
    )
}
