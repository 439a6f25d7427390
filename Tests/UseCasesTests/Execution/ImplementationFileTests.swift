import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ImplementationFileTests {
    private typealias Field = ExecutionField
    private static let part = "cuc-vien-thong"

    private func field(
        on database: TestDatabase = .sqlite,
        _ body: @Sendable (ExecutionField, OrganisationCode) async throws -> Void
    ) async throws {
        try await database.with { opened in
            try await body(try await Field(database: opened), try OrganisationCode(Self.part))
        }
    }

    /// The file as somebody filled it in.
    private func file(
        _ field: ExecutionField,
        _ rows: [TypedActivity],
        by actor: ReportingActor = ExecutionField.lan
    ) async throws -> [UInt8] {
        let form = ActivityForm(
            try await field.sheet(by: actor),
            part: try OrganisationCode(Self.part),
            content: rows,
            at: field.clock.now()
        )
        return try ActivityFormWorkbook(form, text: Language.vietnamese.text).bytes()
    }

    @Test(arguments: TestDatabase.all)
    func `a file filled in is kept, looked at, stored as the draft, and comes back the same`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, part in
            let task = try field.task
            let filled = try await file(field, Field.part().rows)
            let hold = HoldActivities(runtime: field.runtime)
            let sha256 = try await hold(task, part: part, filled, name: "kh.xlsx", by: Field.lan)
            let held = try await hold.find(sha256, part: part, of: task, by: Field.lan)
            let before = try await field.sheet().versions

            let check = try await ImportActivities(runtime: field.runtime)(
                task,
                part: part,
                held.content,
                name: held.name,
                by: Field.lan
            )
            let fact = try await AuditTrail.last(of: field.runtime)
            let (name, again) = try await ExportActivities(runtime: field.runtime)(
                task,
                part: part,
                in: .vietnamese,
                by: Field.lan
            )
            let reread = try await CheckActivities(runtime: field.runtime)(
                task,
                part: part,
                again,
                name: name,
                by: Field.lan
            )

            #expect(before.isEmpty)
            #expect(check.faults.isEmpty && check.gaps.isEmpty)
            #expect(try await field.sheet().activities.totalFunding == Money(dong: 2_500_000_000))
            #expect(fact.action == "implementation.saved" && fact.detail.contains(sha256))
            #expect(name == "ke-hoach-trien-khai-chuyen-doi-so-2023-749-01-cuc-vien-thong.xlsx")
            #expect(reread.content.rows.compactMap(\.id?.number) == [1, 2])
            #expect(reread.difference.isEmpty && !reread.isOutdated)
        }
    }

    @Test func `every fault of a file stands at its cell and nothing is stored`() async throws {
        try await field { field, part in
            let rows = try Field.part {
                $0[0].due = "31/12/2023"
                $0[0].owner = "Sở Thông tin và Truyền thông"
                $0[1].weight = "năm mươi"
                $0[1].dependencies = "7"
                $0[1].funding = [FundingShare(year: 2023, source: .investment): "1,250"]
            }.rows
            let filled = try await file(field, rows)
            let check = try await CheckActivities(runtime: field.runtime)(
                try field.task,
                part: part,
                filled,
                name: "kh.xlsx",
                by: Field.lan
            )

            let refused = await #expect(throws: InvalidInput.self) {
                try await ImportActivities(runtime: field.runtime)(
                    try field.task,
                    part: part,
                    filled,
                    name: "kh.xlsx",
                    by: Field.lan
                )
            }

            #expect(
                check.faults.shown.map { "\($0.place) \($0.message.key)" } == [
                    "Hoạt động!D6 implementation.owner_elsewhere", "Hoạt động!G6 implementation.due_before_start",
                    "Hoạt động!I7 number.not_a_number", "Hoạt động!J7 implementation.no_such_activity",
                    "Hoạt động!L7 money.two_readings",
                ]
            )
            #expect(refused?.problems.count == 5)
            #expect(try await field.sheet().versions.isEmpty)
        }
    }

    @Test func `gaps and weights are told before the plan is submitted`() async throws {
        try await field { field, part in
            let filled = try await file(field, [TypedActivity(order: "1", name: "Khảo sát", weight: "90")])

            let check = try await CheckActivities(runtime: field.runtime)(
                try field.task,
                part: part,
                filled,
                name: "kh.xlsx",
                by: Field.lan
            )

            #expect(check.isStorable)
            #expect(
                check.gaps.compactMap(\.field) == ["owner-1", "person-1", "start-1", "due-1", "product-1", "weights"]
            )
            #expect(check.gaps.first?.place == "Hoạt động!D6")
        }
    }

    @Test func `a file of another task, or made before the last save, is refused`() async throws {
        try await field { field, part in
            let filled = try await file(field, Field.part().rows)
            let other = ImplementationAddress(plan: field.plan.code, task: try TaskCode("749-02"))
            let wrong = await #expect(throws: InvalidInput.self) {
                try await CheckActivities(runtime: field.runtime)(
                    other,
                    part: part,
                    filled,
                    name: "kh.xlsx",
                    by: Field.lan
                )
            }
            try await SavePart(runtime: field.runtime)(
                try field.task,
                Field.part { $0[0].name = "Khác" },
                by: Field.duc
            )
            await #expect(throws: StalePart.self) {
                try await ImportActivities(runtime: field.runtime)(
                    try field.task,
                    part: part,
                    filled,
                    name: "kh.xlsx",
                    by: Field.lan
                )
            }
            let junk = await #expect(throws: InvalidInput.self) {
                try await CheckActivities(runtime: field.runtime)(
                    try field.task,
                    part: part,
                    Array("không phải tệp".utf8),
                    name: "kh.xlsx",
                    by: Field.lan
                )
            }

            #expect(wrong?.problems.map(\.message.key) == ["activity_form.other_task"])
            #expect(junk?.problems.map(\.message.key) == ["workbook.not_a_workbook"])
            #expect(try await field.sheet().activities.activities[0].name == "Khác")
        }
    }

    @Test func `a file is written with its faults as comments and still reads the same`() async throws {
        try await field { field, part in
            let rows = try Field.part { $0[0].due = "31/12/2023" }.rows
            let filled = try await file(field, rows)
            let check = try await CheckActivities(runtime: field.runtime)(
                try field.task,
                part: part,
                filled,
                name: "kh.xlsx",
                by: Field.lan
            )
            let form = ActivityForm(check.sheet, part: part, content: check.content.rows, at: field.clock.now())
            let marked = try ActivityFormWorkbook(form, faults: check.faults.shown, text: Language.vietnamese.text)
                .bytes()

            let reread = try await CheckActivities(runtime: field.runtime)(
                try field.task,
                part: part,
                marked,
                name: "kh.xlsx",
                by: Field.lan
            )

            #expect(reread.content.rows == check.content.rows)
            #expect(reread.faults.shown.map(\.field) == ["due-1"])
        }
    }
}
