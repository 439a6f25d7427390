import Documents
import Domain

extension Routes {
    /// The file in which a lead fills in its part.
    static let activityForm = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phan/{organisation}/bieu-mau",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Takes a filled file up to be looked at.
    static let uploadActivities = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phan/{organisation}/bieu-mau",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: FilledFormReader.sizeLimit + 65_536,
        body: .file
    )
    /// What an uploaded file says and what is wrong with it.
    static let uploadedActivities = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phan/{organisation}/bieu-mau/{file}",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        String.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Stores an uploaded file as the part's draft.
    static let confirmActivities = Route.post(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phan/{organisation}/bieu-mau/{file}",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        String.self,
        for: .role(.contributor, .approver)
    )
    /// The file of a part over the API.
    static let apiActivityForm = Route.get(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/parts/{organisation}/form",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Checks a filled file of a part, saves it, or submits the whole with it: `?action=check|save|submit`.
    static let apiImportActivities = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/implementation-plan/parts/{organisation}/form",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: FilledFormReader.sizeLimit,
        body: .file,
        query: ["action", "version", "revision"]
    )
    /// An uploaded file with its faults as comments on its cells.
    static let markedActivities = Route.get(
        "/ke-hoach/{plan}/nhiem-vu/{code}/trien-khai/phan/{organisation}/bieu-mau/{file}/ghi-chu-loi",
        PlanCode.self,
        TaskCode.self,
        OrganisationCode.self,
        String.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
}
