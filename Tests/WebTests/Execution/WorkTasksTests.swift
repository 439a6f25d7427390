import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

/// What stands in "my work" about tasks: chosen by the database, the most urgent first.
@Suite struct WorkTasksTests {
    private static let lan = actor("vu.thi.lan", .contributor, "cuc-vien-thong")
    private static let coordinator = actor("le.thu.ha", .coordinator, "cuc-cdsqg")
    private static let leadership = actor("nguyen.thanh.binh", .leadership, "bo-tttt")
    private static let keeper = actor("nguyen.thi.giu", .contributor, "cuc-cdsqg")
    private static let claim = CompletionClaim(
        documentNumber: "1234/QĐ-BTTTT",
        documentDay: "2025-09-30",
        link: "https://vanban.example.vn/1234"
    )

    @Test(arguments: TestDatabase.all)
    func `evidence waits for the coordinator, and for the leadership where the coordinator's unit answers for the task`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let plan = try await PublishedPlan(database: database, hasFigures: false)
            try await plan.amend {
                let all = "cac-bo-nganh-dia-phuong"
                let code = try? OrganisationCode(all)
                $0.tasks[1].lead = [OrganisationReference(text: all, code: code, match: .exact)]
            }
            let declare = DeclareDone(runtime: plan.runtime)
            try await declare(Self.address(plan, "749-01", 2025), Self.claim, file: nil, by: Self.lan)
            try await declare(Self.address(plan, "749-02", 2024), Self.claim, file: nil, by: Self.keeper)

            let coordinator = try await Self.work(plan, Self.coordinator)
            let leadership = try await Self.work(plan, Self.leadership)
            let lan = try await Self.work(plan, Self.lan)
            let keeper = try await Self.work(plan, Self.keeper)

            #expect(coordinator.toConfirm.rows.map(\.code) == ["749-01"])
            #expect(leadership.toConfirm.rows.map(\.code) == ["749-02"])
            #expect(lan.toConfirm.total == 0 && keeper.overdue.total == 0)
            #expect(lan.overdue.rows.map { "\($0.code)/\($0.occurrence.year)" } == ["749-10/2023", "749-10/2024"])
            #expect(lan.due.rows.map { "\($0.code)/\($0.occurrence.year)" } == ["749-10/2025"])
            #expect(lan.asked.rows.map(\.code) == ["942-01"])
        }
    }

    private static func work(_ plan: PublishedPlan, _ actor: ReportingActor) async throws -> WorkTasks {
        let reader = RoundReader(actor: actor, token: "", now: plan.clock.now())
        return try await plan.runtime.database.read { connection in
            let stored = try PlanStore(connection: connection).require(plan.plan.code)
            return try WorkTasks.load(connection, plan: stored, reader: reader)
        }
    }

    private static func address(_ plan: PublishedPlan, _ task: String, _ year: Int) throws -> TaskAddress {
        TaskAddress(plan: plan.plan.code, task: try TaskCode(task), year: year)
    }

    private static func actor(_ name: String, _ role: Role, _ unit: String) -> ReportingActor {
        let code = try? OrganisationCode(unit)
        return ReportingActor(name: name, grants: code.map { [Grant(role: role, organisation: $0)] } ?? [])
    }
}
