import Documents
import Domain

extension Routes {
    /// A unit's Phụ lục 01 file of a round, to be filled in.
    static let reportForm = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/bieu-mau",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Takes a filled file up to be looked at.
    static let uploadForm = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/bieu-mau",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: FilledFormReader.sizeLimit + 65_536,
        body: .file
    )
    /// What an uploaded file says and what is wrong with it.
    static let uploadedForm = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/bieu-mau/{file}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        String.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Stores an uploaded file as the draft, or sends it.
    static let confirmForm = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/bieu-mau/{file}",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        String.self,
        for: .role(.contributor, .approver)
    )
    /// An uploaded file with its faults as comments on its cells.
    static let markedForm = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/bao-cao/{organisation}/bieu-mau/{file}/ghi-chu-loi",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        String.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// A unit's Phụ lục 01 file.
    static let apiReportForm = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/form",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Checks a filled file, saves it as the draft or sends it: `?action=check|save|submit`.
    static let apiImportForm = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/reports/{organisation}/form",
        PlanCode.self,
        PeriodCode.self,
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: FilledFormReader.sizeLimit,
        body: .file,
        query: ["action", "revision", "keep_saved"]
    )
}
