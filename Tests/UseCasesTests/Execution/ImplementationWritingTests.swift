import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ImplementationWritingTests {
    private typealias Field = ExecutionField

    private func field(
        on database: TestDatabase,
        hasTwoLeads: Bool = false,
        _ body: @Sendable (ExecutionField, SavePart, SubmitImplementation) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await Field(database: opened, hasTwoLeads: hasTwoLeads)
            try await body(field, SavePart(runtime: field.runtime), SubmitImplementation(runtime: field.runtime))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a draft is kept as it was typed and its activities keep their numbers`(database: TestDatabase) async throws {
        try await field(on: database) { field, save, _ in
            let first = try await save(try field.task, Field.part(), by: Field.lan)
            let saved = try await field.sheet()
            let fact = try await AuditTrail.last(of: field.runtime)

            let rows = saved.activities.typedRows(of: try OrganisationCode("cuc-vien-thong"))
            let reordered = PartContent(
                part: try OrganisationCode("cuc-vien-thong"),
                version: 1,
                revision: 1,
                rows: [
                    TypedActivity(order: "1", name: "Chuẩn bị"),
                    rows[0].placed("2"), rows[1].placed("3", after: "2"),
                ]
            )
            let second = try await save(try field.task, reordered, by: Field.lan)
            let sheet = try await field.sheet()

            #expect([first, second] == [1, 2])
            #expect(saved.activities.activities.map(\.id.number) == [1, 2])
            #expect(saved.activities.totalFunding == Money(dong: 2_500_000_000))
            #expect(sheet.activities.activities.map(\.id.number) == [3, 1, 2])
            #expect(sheet.activities.activities[2].dependencies == [ActivityID(1)])
            #expect([fact.action, fact.actor] == ["implementation.saved", "vu.thi.lan"])
            #expect(fact.subject == "plan/chuyen-doi-so-2023/task/749-01/implementation-plan")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what breaks a rule is refused and nothing is stored`(database: TestDatabase) async throws {
        try await field(on: database) { field, save, submit in
            let faulty = try Field.part {
                $0[0].due = "2023-12-31"
                $0[1].owner = "tinh-01"
                $0[1].dependencies = "2"
                $0[1].funding = [FundingShare(year: 2024, source: .other): "-5.000.000"]
            }

            let refused = await #expect(throws: InvalidInput.self) {
                try await save(try field.task, faulty, by: Field.lan)
            }
            let light = await #expect(throws: InvalidInput.self) {
                try await submit(try field.task, Field.part(weights: ["60", "30"]), by: Field.lan)
            }

            #expect(
                refused?.problems.map(\.field) == ["due-1", "owner-2", "funding-2-2024-other"]
            )
            #expect(light?.problems.map(\.field) == ["weights"])
            #expect(try await field.sheet().versions.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a stale save is refused with the stored version, a repeated one is not`(database: TestDatabase) async throws {
        try await field(on: database) { field, save, _ in
            let content = try Field.part()
            try await save(try field.task, content, by: Field.lan)

            let again = try await save(try field.task, content, by: Field.lan)
            let other = try Field.part { $0[0].name = "Khảo sát lại" }
            let stale = await #expect(throws: StalePart.self) { try await save(try field.task, other, by: Field.duc) }

            #expect(again == 1)
            #expect(stale?.stored?.revision == 1)
            #expect(stale?.stored?.savedBy == "vu.thi.lan")
            #expect(stale?.rows.map(\.name) == ["Khảo sát hiện trạng", "Lắp đặt giai đoạn 1"])
            #expect(try await field.sheet().activities.activities[0].name == "Khảo sát hiện trạng")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `each lead writes its part and the first-named one submits the whole`(database: TestDatabase) async throws {
        try await field(on: database, hasTwoLeads: true) { field, save, submit in
            let task = try field.task
            try await save(task, Field.part(weights: ["70"]), by: Field.lan)
            // The second lead's form was made before the first one saved: the parts do not hinder each other.
            try await save(
                task,
                Field.part("cuc-attt", version: 1, weights: ["30"]) { $0[0].dependencies = "I.1" },
                by: Field.minh
            )

            await #expect(throws: Refusal.forbidden(Message("implementation.own_part_only"))) {
                try await save(task, Field.part(version: 1, revision: 1), by: Field.minh)
            }
            await #expect(throws: Refusal.forbidden(Message("implementation.first_lead_only"))) {
                try await submit(task, by: Field.minh)
            }
            let sent = try await submit(task, by: Field.lan)

            let sheet = try await field.sheet(by: Field.minh)
            #expect(sent == .sent)
            #expect(sheet.version?.state == .submitted)
            #expect(sheet.activities.activities.map { sheet.activities.labels[$0.id] } == ["I.1", "II.1"])
            #expect(sheet.activities.activities[1].dependencies == [sheet.activities.activities[0].id])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a submitted plan cannot be changed, and submitting it twice gives the same answer`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, save, submit in
            let content = try Field.part()
            let first = try await submit(try field.task, content, by: Field.lan)
            let second = try await submit(try field.task, content, by: Field.lan)

            await #expect(throws: Refusal.conflict(Message("implementation.is_submitted"))) {
                try await save(try field.task, Field.part(version: 1, revision: 1), by: Field.lan)
            }
            #expect([first, second] == [.sent, .sent])
            #expect(try await field.sheet().events.map(\.kind) == [.begun, .submitted])
        }
    }
}

extension TypedActivity {
    /// The same at another place.
    fileprivate func placed(_ order: String, after dependencies: String = "") -> TypedActivity {
        var row = self
        row.order = order
        row.dependencies = dependencies
        return row
    }
}
