import Domain

extension Routes {
    /// The form of a periodic report's passages.
    static let reportPassages = Route.get(
        "/ke-hoach/{plan}/bao-cao-dinh-ky/{report}/loi-van",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator),
        followsData: false
    )
    /// Stores them.
    static let writePassages = Route.post(
        "/ke-hoach/{plan}/bao-cao-dinh-ky/{report}/loi-van",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator)
    )
    /// The frozen editions of a periodic report.
    static let composedEditions = Route.get(
        "/ke-hoach/{plan}/bao-cao-dinh-ky/{report}/ban-chot",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Freezes the next one.
    static let freezeReport = Route.post(
        "/ke-hoach/{plan}/bao-cao-dinh-ky/{report}/ban-chot",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator)
    )
    /// A frozen edition as a page with what differs from an earlier one (`?so-voi=`), or with `?format=docx|pdf|xlsx|json` the file.
    static let composedEdition = Route.get(
        "/ke-hoach/{plan}/bao-cao-dinh-ky/{report}/ban-chot/{number}",
        PlanCode.self,
        PeriodicReport.self,
        Int.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// The passages of a periodic report with the fields they may name.
    static let apiPassages = Route.get(
        "/api/v1/plans/{plan}/reports/periodic/{report}/passages",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator, .leadership),
        query: ["as_of"],
        followsData: false
    )
    /// Writes passages.
    static let apiWritePassages = Route.put(
        "/api/v1/plans/{plan}/reports/periodic/{report}/passages",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator)
    )
    /// The frozen editions.
    static let apiComposedEditions = Route.get(
        "/api/v1/plans/{plan}/reports/periodic/{report}/editions",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Freezes the next one.
    static let apiFreezeReport = Route.post(
        "/api/v1/plans/{plan}/reports/periodic/{report}/editions",
        PlanCode.self,
        PeriodicReport.self,
        for: .role(.coordinator)
    )
    /// The bytes of a frozen edition.
    static let apiComposedEdition = Route.get(
        "/api/v1/plans/{plan}/reports/periodic/{report}/editions/{number}",
        PlanCode.self,
        PeriodicReport.self,
        Int.self,
        for: .role(.coordinator, .leadership),
        query: ["format"],
        followsData: false
    )
    /// What differs between an edition and an earlier one.
    static let apiComposedChanges = Route.get(
        "/api/v1/plans/{plan}/reports/periodic/{report}/editions/{number}/changes",
        PlanCode.self,
        PeriodicReport.self,
        Int.self,
        for: .role(.coordinator, .leadership),
        query: ["since"],
        followsData: false
    )
}
