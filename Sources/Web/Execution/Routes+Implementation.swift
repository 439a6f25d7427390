import Domain

extension Routes {
    /// The implementation plan of a task: what its units and the coordinator see of it, `?phien-ban=` for an earlier version.
    static let implementation = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai",
        PlanCode.self,
        TaskCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Two versions side by side: `?tu=1&den=2`.
    static let compareImplementation = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/so-sanh",
        PlanCode.self,
        TaskCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Begins a new version of an approved plan.
    static let beginVersion = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phien-ban",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver)
    )
    /// The form of a lead's part.
    static let implementationPart = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phan/{organisation}",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Saves a lead's part, or submits the whole.
    static let writePart = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phan/{organisation}",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: 2_097_152
    )
    /// The approver of the first-named lead lets the plan go out or gives it back.
    static let endorseImplementation = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/duyet",
        PlanCode.self,
        TaskCode.self,
        for: .role(.approver)
    )
    /// Who submitted the plan takes it back before anybody decides.
    static let recallImplementation = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/rut-lai",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver)
    )
    /// The coordinator approves the plan or sends it back.
    static let decideImplementation = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/xem-xet",
        PlanCode.self,
        TaskCode.self,
        for: .role(.coordinator)
    )
    /// Says something about the plan.
    static let commentImplementation = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/y-kien",
        PlanCode.self,
        TaskCode.self,
        for: .role(.contributor, .approver, .coordinator)
    )
    /// How the tasks stand with their implementation plans: `?tinh-trang=`, `?don-vi=`.
    static let filings = Route.get(
        "/ke-hoach/{plan}/nhiem-vu-trien-khai",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Decides within how many days implementation plans are to be filed.
    static let setFilingRule = Route.post(
        "/ke-hoach/{plan}/nhiem-vu-trien-khai",
        PlanCode.self,
        for: .role(.coordinator)
    )
}
