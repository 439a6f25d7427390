import Domain

extension Routes {
    /// The overview of a plan.
    static let plan = Route.get("/ke-hoach/{plan}", PlanCode.self, for: .everyone)
    /// The indicators of a plan.
    static let indicators = Route.get("/ke-hoach/{plan}/chi-tieu", PlanCode.self, for: .everyone)
    /// An indicator.
    static let indicator = Route.get(
        "/ke-hoach/{plan}/chi-tieu/{code}",
        PlanCode.self,
        IndicatorCode.self,
        for: .everyone
    )
    /// A task.
    static let task = Route.get("/ke-hoach/{plan}/nhiem-vu/{code}", PlanCode.self, TaskCode.self, for: .everyone)
    /// The organisations a plan names.
    static let organisations = Route.get("/ke-hoach/{plan}/don-vi", PlanCode.self, for: .everyone)
    /// An organisation with what it must supply and do.
    static let organisation = Route.get(
        "/ke-hoach/{plan}/don-vi/{code}",
        PlanCode.self,
        OrganisationCode.self,
        for: .everyone
    )
    /// A search over indicators, tasks, organisations, reports and documents, `?q=`.
    static let search = Route.get("/ke-hoach/{plan}/tim-kiem", PlanCode.self, for: .everyone)
    /// Every doubt about the plan itself.
    static let lint = Route.get(
        "/ke-hoach/{plan}/ra-soat",
        PlanCode.self,
        for: .role(.coordinator, .administrator, .leadership)
    )
    /// The editions of a plan.
    static let editions = Route.get("/ke-hoach/{plan}/phien-ban", PlanCode.self, for: .everyone)
    /// An edition as it was issued.
    static let edition = Route.get("/ke-hoach/{plan}/phien-ban/{number}", PlanCode.self, String.self, for: .everyone)
    /// What can be downloaded.
    static let openData = Route.get("/ke-hoach/{plan}/du-lieu-mo", PlanCode.self, for: .everyone)
}
