import Domain
import Persistence
import TestSupport
import UseCases

/// The small published plan with the people who carry its tasks out.
struct TaskField: Sendable {
    let plan: PublishedPlan

    /// Vũ Thị Lan writes for the lead, Cục Viễn thông.
    static let lan = ReportingActor(ReportingField.lan)
    /// Lê Thu Hà coordinates.
    static let ha = ReportingActor(ReportingField.ha)
    /// Trần Văn Minh writes for another unit.
    static let minh = ReportingActor(ReportingField.minh)
    /// Nguyễn Thanh Bình leads the ministry.
    static let binh = actor("nguyen.thanh.binh", .leadership, "bo-tttt")
    /// Lý Văn Kiểm audits.
    static let kiem = actor("ly.van.kiem", .auditor, "bo-tttt")

    static let claim = CompletionClaim(
        documentNumber: "1234/QĐ-BTTTT",
        documentDay: "2025-09-30",
        link: "https://vanban.example.vn/1234"
    )

    var runtime: Runtime { plan.runtime }

    static func with(
        _ database: TestDatabase,
        isDemonstration: Bool = false,
        _ body: @Sendable (TaskField) async throws -> Void
    ) async throws {
        try await database.with { database in
            let plan = try await PublishedPlan(database: database, isDemonstration: isDemonstration)
            try await body(TaskField(plan: plan))
        }
    }

    func address(_ task: String = "749-01", _ year: Int = 2025) throws -> TaskAddress {
        TaskAddress(plan: plan.plan.code, task: try TaskCode(task), year: year)
    }

    func report(
        _ percent: String,
        _ explanation: String = "",
        on address: TaskAddress,
        activity: Int? = nil,
        by actor: ReportingActor = lan
    ) async throws {
        let report = ProgressReport(
            activity: activity,
            percent: percent,
            done: "Đã họp tổ soạn thảo",
            explanation: explanation
        )
        try await ReportProgress(runtime: runtime)(address, report, by: actor)
    }

    func declare(_ address: TaskAddress, _ claim: CompletionClaim = claim) async throws {
        try await DeclareDone(runtime: runtime)(address, claim, file: nil, by: Self.lan)
    }

    func record(_ address: TaskAddress, by actor: ReportingActor = ha) async throws -> OccurrenceRecord {
        try await ReadOccurrence(runtime: runtime)(address, by: actor)
    }

    func state(_ address: TaskAddress) async throws -> OfficialState {
        try await record(address).occurrence.state(on: plan.clock.now().day)
    }

    func counts(_ filter: ListedTaskFilter = ListedTaskFilter()) async throws -> OfficialCounts {
        try await ReadTasks(runtime: runtime).counts(plan.plan.code, filter, by: .lead).total
    }

    private static func actor(_ name: String, _ role: Role, _ unit: String) -> ReportingActor {
        let organisation = try? OrganisationCode(unit)
        return ReportingActor(name: name, grants: organisation.map { [Grant(role: role, organisation: $0)] } ?? [])
    }
}
