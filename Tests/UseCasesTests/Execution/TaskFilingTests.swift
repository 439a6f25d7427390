import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// How tasks stand with their implementation plans: tasks 749-01, -02, -10, 942-01, -02 of Cục Viễn thông, 942-03 of nobody,
/// assigned on 15/06/2023.
@Suite struct TaskFilingTests {
    private typealias Field = ExecutionField

    @Test(arguments: TestDatabase.all)
    func `the database counts by standing, and gives a page of those that pass`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await Field(database: database)
            try await field.approve(Field.part())

            let all = try await Self.list(field)
            let page = try await Self.list(field, standing: .overdue, window: ListWindow(limit: 2, offset: 1))
            let none = try await Self.list(field, lead: "cuc-attt")

            #expect(all.counts == [.approved: 1, .overdue: 4, .notNeeded: 1])
            #expect(all.total == 6 && all.rows.count == 6)
            #expect(page.rows.map(\.filing.task.code.text) == ["749-10", "942-02"])
            #expect(page.total == 4 && page.counts == all.counts)
            #expect(page.rows.first?.dueDay?.iso == "2023-07-15")
            #expect(none.total == 0 && none.counts.isEmpty)
            #expect(all.leads.map(\.code) == ["cuc-vien-thong"])
        }
    }

    @Test(
        arguments: TestDatabase.all,
        [("2023-07-15", TaskFiling.Standing.open), ("2023-07-16", .overdue)]
    )
    func `a plan is overdue from the day after the last one in time`(
        database: TestDatabase,
        known: (day: String, standing: TaskFiling.Standing)
    ) async throws {
        try await database.with { database in
            let field = try await Field(database: database)
            field.clock.set(Instant(try #require(Day(iso: known.day)), hour: 12, minute: 0))

            let list = try await Self.list(field)

            #expect(list.rows.first?.standing == known.standing)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the turn is the writers', the approver's, then the coordinator's`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await Field(database: database, hasTwoLeads: true)
            try await field.addApprover()
            let last = ["749-01", "749-02", "749-10", "942-02"]
            #expect(try await Self.work(field, Field.lan).toFile.rows.map(\.filing.task.code.text) == last)
            #expect(try await Self.work(field, Field.minh).toFile.rows.map(\.filing.task.code.text) == ["749-01"])

            try await SubmitImplementation(runtime: field.runtime)(field.task, Field.part(), by: Field.lan)
            #expect(try await Self.work(field, Field.lan).toFile.total == 3)
            #expect(try await Self.work(field, Field.minh).isEmpty)
            #expect(try await Self.work(field, Field.duc).toEndorse.rows.map(\.filing.task.code.text) == ["749-01"])
            #expect(try await Self.work(field, Field.ha).isEmpty)

            try await DecideImplementation(runtime: field.runtime)(field.task, .endorse, by: Field.duc)
            #expect(try await Self.work(field, Field.duc).toEndorse.total == 0)
            #expect(try await Self.work(field, Field.ha).toApprove.rows.map(\.filing.task.code.text) == ["749-01"])

            let back = ImplementationDecision.sendBack(reason: "Thiếu sản phẩm")
            try await DecideImplementation(runtime: field.runtime)(field.task, back, by: Field.ha)
            let mine = try await Self.work(field, Field.lan).toFile.rows
            #expect(
                mine.first?.filing.task.code.text == "749-01" && mine.first?.filing.returnReason == "Thiếu sản phẩm"
            )
        }
    }

    private static func list(
        _ field: ExecutionField,
        standing: TaskFiling.Standing? = nil,
        lead: String? = nil,
        window: ListWindow? = nil
    ) async throws -> FilingList {
        try await ReadFilings(runtime: field.runtime)(
            field.plan.code,
            standing: standing,
            lead: lead.map { try OrganisationCode($0) },
            window: window,
            by: ExecutionField.ha
        )
    }

    private static func work(_ field: ExecutionField, _ actor: ReportingActor) async throws -> TaskWork {
        let day = field.clock.now().day
        return try await field.runtime.database.read { connection in
            try TaskWork(field.plan, for: actor, on: day, connection: connection)
        }
    }
}
