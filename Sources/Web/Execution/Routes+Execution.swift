import Domain

extension Routes {
    /// The tasks of a plan, an occurrence a row, as a page or with `?format=csv`.
    static let tasks = Route.get("/ke-hoach/{plan}/nhiem-vu", PlanCode.self, for: .everyone, followsData: false)
    /// The tasks of a plan as a board, a column a state.
    static let taskBoard = Route.get(
        "/ke-hoach/{plan}/bang-nhiem-vu",
        PlanCode.self,
        for: .everyone,
        followsData: false
    )
    /// The tasks of a plan as a Gantt chart, `?khoang=` for a year or quarter, or with `?format=csv`.
    static let taskSchedule = Route.get(
        "/ke-hoach/{plan}/tien-trinh-nhiem-vu",
        PlanCode.self,
        for: .everyone,
        followsData: false
    )
    /// The tasks of a plan done against due, `?khoang=` for a year or quarter, or with `?format=csv`.
    static let taskBurnUp = Route.get(
        "/ke-hoach/{plan}/duong-hoan-thanh",
        PlanCode.self,
        for: .everyone,
        followsData: false
    )
    /// How many tasks stand where, `?theo=`, as a page or with `?format=csv`.
    static let taskCounts = Route.get("/ke-hoach/{plan}/thong-ke-nhiem-vu", PlanCode.self, for: .everyone)
    /// Sets when progress is stale.
    static let setStaleDays = Route.post(
        "/ke-hoach/{plan}/thong-ke-nhiem-vu/cap-nhat",
        PlanCode.self,
        for: .role(.coordinator)
    )
    /// An occurrence of a task with its history and what the reader may do.
    static let occurrence = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/lan/{year}",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .signedIn,
        followsData: false
    )
    /// Reports progress.
    static let reportProgress = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/lan/{year}/tien-do",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.contributor, .approver)
    )
    /// Declares it done, with a file or a link.
    static let declareDone = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/lan/{year}/hoan-thanh",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.contributor, .approver),
        bodyLimit: EvidenceRule.greatestSize + 1_000_000,
        body: .file
    )
    /// Confirms or returns the evidence.
    static let decideDone = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/lan/{year}/xac-nhan",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.coordinator, .leadership)
    )
    /// A file of evidence.
    static let completionFile = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/lan/{year}/minh-chung/{number}",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        Int.self,
        for: .signedIn,
        followsData: false
    )
    /// Tasks assigned outside the plan, and the form that adds one.
    static let directives = Route.get(
        "/ke-hoach/{plan}/nhiem-vu-giao-them",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// The forms that correct or withdraw a task outside the plan.
    static let directiveChange = Route.get(
        "/ke-hoach/{plan}/nhiem-vu-giao-them/{code}",
        PlanCode.self,
        TaskCode.self,
        for: .role(.coordinator),
        followsData: false
    )
    /// Corrects a task outside the plan.
    static let correctDirective = Route.post(
        "/ke-hoach/{plan}/nhiem-vu-giao-them/{code}",
        PlanCode.self,
        TaskCode.self,
        for: .role(.coordinator)
    )
    /// Withdraws a task outside the plan.
    static let withdrawDirective = Route.post(
        "/ke-hoach/{plan}/nhiem-vu-giao-them/{code}/rut",
        PlanCode.self,
        TaskCode.self,
        for: .role(.coordinator)
    )
    /// Adds a task outside the plan.
    static let assignDirective = Route.post(
        "/ke-hoach/{plan}/nhiem-vu-giao-them",
        PlanCode.self,
        for: .role(.coordinator)
    )
}
