import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Task 749-01 is led by Bộ Thông tin và Truyền thông, which passed to Bộ Khoa học và Công nghệ on 01/03/2025.
@Suite struct TaskHeritageTests {
    private static let mic = actor("nguyen.van.cu", "bo-tttt")
    private static let most = actor("tran.thi.moi", "bo-khcn")

    @Test(arguments: TestDatabase.all)
    func `the successor reports, proves and plans from the day after the lead's last, and the lead no longer`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            try await Self.giveToMinistry(field)
            let address = try field.address()
            let task = ImplementationAddress(plan: address.plan, task: address.task)
            let part = try ExecutionField.part("bo-tttt")
            let leadOnly = Refusal.forbidden(Message("progress.lead_only"))

            field.plan.clock.set(try Self.moment("2025-02-28", 23, 59))
            await #expect(throws: leadOnly) { try await field.report("10", on: address, by: Self.most) }
            try await field.report("10", on: address, by: Self.mic)
            field.plan.clock.set(try Self.moment("2025-03-01", 0, 0))
            await #expect(throws: leadOnly) { try await field.report("20", on: address, by: Self.mic) }
            try await field.report("20", on: address, by: Self.most)

            let record = try await field.record(address, by: Self.most)
            #expect(record.rights.declares)
            #expect(record.acting.map(\.name) == ["Bộ Khoa học và Công nghệ"])
            #expect(record.acting.first?.ended == "Bộ Thông tin và Truyền thông")
            #expect(record.acting.first?.since?.iso == "2025-03-01")
            try await SubmitImplementation(runtime: field.runtime)(task, part, by: Self.most)
            let sheet = try await ReadImplementation(runtime: field.runtime)(task, by: Self.most)
            #expect(sheet.version?.state == .submitted)
            #expect(sheet.version?.parts.map(\.organisation.text) == ["bo-tttt"])
            await #expect(throws: ExecutionScopeRefusal.noTask) {
                try await ReadImplementation(runtime: field.runtime)(task, by: Self.mic)
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what the predecessor led stands in the successor's work`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            try await Self.giveToMinistry(field)
            let day = field.plan.clock.now().day

            let (own, plans) = try await field.runtime.database.read { connection in
                let actor = try Self.most.withHeritage(on: day, connection: connection)
                let plan = try #require(try PlanStore(connection: connection).find(field.plan.plan.code))
                return (actor.ownOrganisations, try TaskWork(plan, for: Self.most, on: day, connection: connection))
            }

            #expect(own.map(\.text) == ["bo-khcn", "bo-tttt"])
            #expect(plans.toFile.rows.map(\.filing.task.code.text) == ["749-01"])
        }
    }

    private static func giveToMinistry(_ field: TaskField) async throws {
        try await field.plan.amend {
            let code = try? OrganisationCode("bo-tttt")
            $0.tasks[0].lead = [OrganisationReference(text: "Bộ TT&TT", code: code, match: .exact)]
        }
    }

    private static func moment(_ day: String, _ hour: Int, _ minute: Int) throws -> Instant {
        Instant(try #require(Day(iso: day)), hour: hour, minute: minute)
    }

    private static func actor(_ name: String, _ unit: String) -> ReportingActor {
        let code = try? OrganisationCode(unit)
        return ReportingActor(name: name, grants: code.map { [Grant(role: .contributor, organisation: $0)] } ?? [])
    }
}

/// The refusals of implementation plans as tests name them.
enum ExecutionScopeRefusal {
    static let noTask = Refusal.notFound(Message("implementation.no_task"))
}
