import Domain

extension Routes {
    /// The quarterly consolidated report of a round as it would be made now, or with `?format=docx|pdf|xlsx|json` as a file.
    static let quarterlyReport = Route.get(
        "/ke-hoach/{plan}/bao-cao-quy/{round}",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// The annual report to the leadership, likewise.
    static let annualReport = Route.get(
        "/ke-hoach/{plan}/bao-cao-nam/{year}",
        PlanCode.self,
        Int.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// The periodic reports there are.
    static let periodicReports = Route.get(
        "/ke-hoach/{plan}/bao-cao-dinh-ky",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// The quarterly report for programs.
    static let apiQuarterlyReport = Route.get(
        "/api/v1/plans/{plan}/reports/quarterly/{round}",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator, .leadership),
        query: ["format", "as_of"],
        followsData: false
    )
    /// The annual report for programs.
    static let apiAnnualReport = Route.get(
        "/api/v1/plans/{plan}/reports/annual/{year}",
        PlanCode.self,
        Int.self,
        for: .role(.coordinator, .leadership),
        query: ["format", "as_of"],
        followsData: false
    )
}
