import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ImplementationRecallTests {
    private typealias Field = ExecutionField

    @Test(arguments: TestDatabase.all)
    func `a submitted plan is taken back while nobody has decided, and counts as not filed`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await Field(database: database)
            try await SubmitImplementation(runtime: field.runtime)(field.task, Field.part(), by: Field.lan)
            #expect(try await field.sheet().filedAt != nil)

            try await RecallImplementation(runtime: field.runtime)(field.task, by: Field.lan)

            let sheet = try await field.sheet()
            #expect(sheet.version?.state == .draft && sheet.isEditable)
            #expect(sheet.filedAt == nil && sheet.version?.submittedAt == nil)
            #expect(sheet.events.map(\.kind) == [.begun, .submitted, .recalled])
            await #expect(throws: Refusal.self) {
                try await DecideImplementation(runtime: field.runtime)(field.task, .approve, by: Field.ha)
            }
            try await SubmitImplementation(runtime: field.runtime)(field.task, by: Field.lan)
            #expect(try await field.sheet().version?.state == .submitted)
        }
    }

    @Test func `one that was filed before stays filed since then`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await Field(database: database)
            try await SubmitImplementation(runtime: field.runtime)(field.task, Field.part(), by: Field.lan)
            let filed = try await field.sheet().filedAt
            field.clock.advance(seconds: 60)
            let back = ImplementationDecision.sendBack(reason: "Thiếu sản phẩm")
            try await DecideImplementation(runtime: field.runtime)(field.task, back, by: Field.ha)
            try await SubmitImplementation(runtime: field.runtime)(field.task, by: Field.lan)

            try await RecallImplementation(runtime: field.runtime)(field.task, by: Field.lan)

            #expect(try await field.sheet().filedAt == filed)
        }
    }

    @Test func `what waits for the unit's approver is taken back too, by who submits the whole only`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await Field(database: database)
            try await field.addApprover()
            try await SubmitImplementation(runtime: field.runtime)(field.task, Field.part(), by: Field.lan)
            let recall = RecallImplementation(runtime: field.runtime)

            for stranger in [Field.minh, Field.ha] {
                await #expect(throws: Refusal.forbidden(Message("implementation.recall_first_lead_only"))) {
                    try await recall(field.task, by: stranger)
                }
            }
            await #expect(throws: ExecutionScopeRefusal.noTask) { try await recall(field.task, by: Field.binh) }
            await #expect(throws: Refusal.conflict(Message("implementation.changed_since"))) {
                try await recall(field.task, seen: SeenVersion(number: 1, revision: 7), by: Field.lan)
            }
            try await recall(field.task, by: Field.lan)
            #expect(try await field.sheet().version?.state == .draft)
        }
    }

    @Test func `nothing is taken back once it is decided`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await Field(database: database)
            try await field.approve(Field.part())

            await #expect(throws: Refusal.conflict(Message("implementation.is_approved"))) {
                try await RecallImplementation(runtime: field.runtime)(field.task, by: Field.lan)
            }
        }
    }
}
