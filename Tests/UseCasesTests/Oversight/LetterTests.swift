import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct LetterTests {
    private static let telecom = "cuc-vien-thong"

    /// The shipped plan on a day, with the converter given.
    private func withShipped(
        on iso: String,
        _ body: @Sendable (Runtime, PlanCode) async throws -> Void
    ) async throws {
        try await TestDatabase.sqlite.with { database in
            let clock = FixedClock(Instant(try #require(Day(iso: iso)), hour: 9))
            let runtime = Runtime.test(database: database, clock: clock)
            _ = try await ImportPlan(runtime: runtime)(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            try await body(runtime, try PlanCode("chuyen-doi-so-2023"))
        }
    }

    private func current(_ runtime: Runtime, _ plan: PlanCode, to unit: String = telecom) async throws -> LetterDraft {
        try await ReadUrgedUnits(runtime: runtime).draft(to: OrganisationCode(unit), of: plan, by: .command)
    }

    private func rows(_ draft: LetterDraft) -> [[String]] {
        for case .table(let table) in draft.document.body { return table.rows }
        return []
    }

    @Test(arguments: [
        ("2025-02-28", "Bộ Thông tin và Truyền thông"), ("2025-03-01", "Bộ Khoa học và Công nghệ"),
    ])
    func `the head names the body above the coordinator that exists on the day`(iso: String, superior: String)
        async throws
    {
        try await withShipped(on: iso) { runtime, plan in
            let draft = try await current(runtime, plan)

            #expect(draft.document.superior == superior)
            #expect(draft.document.issuer == "Cục Chuyển đổi số quốc gia")
            #expect(draft.document.addressees == ["Cục Viễn thông"])
            #expect(draft.document.day == nil)
        }
    }

    @Test func `a body that issues letters does not urge itself, the one above it does`() async throws {
        try await withShipped(on: "2025-10-06") { runtime, plan in
            await #expect(throws: Refusal.self) { try await current(runtime, plan, to: "cuc-cdsqg") }

            let setting = try LetterSetting(
                issuer: .superior,
                texts: [.symbol: "BKHCN-CĐSQG", .headTitle: "Bộ trưởng", .signatoryTitle: "Thứ trưởng"],
                authority: .deputy,
                copies: ["Bộ trưởng (để b/c)"],
                answerDays: 10
            )
            try await SetLetter(runtime: runtime)(setting, of: plan, by: .command)

            let draft = try await current(runtime, plan, to: "cuc-cdsqg")
            #expect(draft.document.issuer == "Bộ Khoa học và Công nghệ")
            #expect(draft.document.superior == nil)
            #expect(draft.document.signature.titles == ["KT. Bộ trưởng", "Thứ trưởng"])
            #expect(draft.document.recipients == ["Như trên", "Bộ trưởng (để b/c)", "Lưu: VT"])
            #expect(
                draft.document.body.contains { block in
                    if case .paragraph(let text) = block { text.contains("chậm nhất ngày 16/10/2025") } else { false }
                }
            )
        }
    }

    @Test(arguments: TestDatabase.all)
    func `every number of the letter is that of the source`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)

            let draft = try await current(field.runtime, field.plan.code)

            // 02/10/2025: 641 days after 31/12/2023, 275 after 31/12/2024; 749-01 is due on 31/12/2025, 942-01 is done.
            let expected = [
                [
                    "1", "Nhiệm vụ 749-10 (năm 2023): Tập huấn kỹ năng số", "Nhiệm vụ số 10, 749/QĐ-TTg", "31/12/2023",
                    "641",
                ],
                ["2", "Nhiệm vụ 749-02: Ban hành văn bản", "Nhiệm vụ số 2, 749/QĐ-TTg", "31/12/2024", "275"],
                [
                    "3", "Nhiệm vụ 749-10 (năm 2024): Tập huấn kỹ năng số", "Nhiệm vụ số 10, 749/QĐ-TTg", "31/12/2024",
                    "275",
                ],
            ]
            // Nobody said a word about 942-02, 749-01 and 749-10 of 2025 in thirty days from their beginning.
            let silent = ["749-01: Phát triển hạ tầng số", "Nhiệm vụ số 1, 749/QĐ-TTg", "31/01/2021", "1.705"]
            let rows = rows(draft)
            #expect(Array(rows.prefix(3)) == expected)
            #expect(rows.count == 6)
            #expect(Array(rows[4].dropFirst(2)) == Array(silent.dropFirst()))
            #expect(rows[4][1] == "Cập nhật tiến độ nhiệm vụ " + silent[0])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a late report stands in it with its section, to the second`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await ReportingField(database: database)
            try await field.open()
            let cutOff = Instant(startOf: try #require(Day(iso: "2025-10-05")))

            field.clock.set(Instant(milliseconds: cutOff.milliseconds - 1))
            await #expect(throws: Refusal.self) { try await current(field.runtime, field.plan.code) }

            field.clock.set(cutOff)
            let draft = try await current(field.runtime, field.plan.code)
            let row = ["1", "Báo cáo số liệu Quý III năm 2025", "Mục II.2.a của Kế hoạch", "04/10/2025", "1"]
            #expect(rows(draft) == [row])
            #expect(draft.document.kind == .letter(about: "đôn đốc báo cáo số liệu quá hạn"))
        }
    }

    @Test func `a report that was sent is not urged`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await ReportingField(database: database)
            try await field.open()
            let lan = ReportingActor(ReportingField.lan)
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: lan)
            field.clock.set(Instant(try #require(Day(iso: "2025-10-20")), hour: 9))

            let urged = try await ReadUrgedUnits(runtime: field.runtime)(of: field.plan.code, by: .command)

            #expect(!urged.units.map(\.organisation.code.text).contains(Self.telecom))
            #expect(urged.units.map(\.organisation.code.text).contains("vu-ktsxhs"))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a letter is kept as it was made, once for the same words, with its entry in the log`(
        kind: TestDatabase
    ) async throws {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let (make, plan) = (MakeLetter(runtime: field.runtime), field.plan.code)
            let unit = try OrganisationCode(Self.telecom)

            let first = try await make(to: unit, of: plan, by: .command)
            let again = try await make(to: unit, of: plan, by: .command)
            let entry = try #require(try await database.read { try AuditStore(connection: $0).last() })
            field.clock.advance(seconds: 86_400)
            let later = try await make(to: unit, of: plan, by: .command)
            let kept = try await ReadLetter(runtime: field.runtime)(first.id, of: plan, as: .docx, by: .command)

            #expect(again == first)
            #expect(
                first.items == [
                    "task:749-10/2023", "task:749-02", "task:749-10/2024", "progress:942-02", "progress:749-01",
                    "progress:749-10/2025",
                ]
            )
            #expect(later.id != first.id && later.sha256 != first.sha256)
            #expect(Fingerprint.sha256(kept.bytes) == first.sha256)
            #expect(entry.action == "letter.made" && entry.actor == "command")
            #expect(entry.subject == "plan/chuyen-doi-so-2023/letter/\(first.id)")
            #expect(entry.detail.contains(first.sha256) && entry.detail.contains("task:749-02"))
            #expect(try await VerifyAudit(runtime: field.runtime)().fault == nil)
        }
    }

    @Test func `a PDF is made once and stays the same`() async throws {
        try await TestDatabase.sqlite.with { database in
            let converter = RecordingConverter()
            let field = try await PublishedPlan(database: database)
            let (runtime, plan) = (field.runtime.with(pdf: converter), field.plan.code)
            let unit = try OrganisationCode(Self.telecom)
            let letter = try await MakeLetter(runtime: runtime)(to: unit, of: plan, by: .command)
            let read = ReadLetter(runtime: runtime)

            let first = try await read(letter.id, of: plan, as: .pdf, by: .command)
            let second = try await read(letter.id, of: plan, as: .pdf, by: .command)

            #expect(first.bytes == second.bytes)
            #expect(converter.conversions == 1)
        }
    }

    @Test func `where nothing makes PDFs the refusal says so, and the document is there`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await PublishedPlan(database: database)
            let plan = field.plan.code
            let unit = try OrganisationCode(Self.telecom)
            let letter = try await MakeLetter(runtime: field.runtime)(to: unit, of: plan, by: .command)
            let read = ReadLetter(runtime: field.runtime)

            await #expect(throws: NoPDFConverter.refusal) {
                try await read(letter.id, of: plan, as: .pdf, by: .command)
            }
            #expect(try await !read(letter.id, of: plan, as: .docx, by: .command).bytes.isEmpty)
        }
    }

    @Test func `only the coordinator makes letters and sets them, who reads every report reads them`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await PublishedPlan(database: database)
            let (runtime, plan) = (field.runtime, field.plan.code)
            let unit = try OrganisationCode(Self.telecom)
            let lan = ReportingActor(ReportingField.lan)
            let leader = ReportingActor(
                name: "lanh.dao",
                grants: [Grant(role: .leadership, organisation: try OrganisationCode("bo-khcn"))]
            )
            let coordinator = ReportingActor(ReportingField.ha)

            await #expect(throws: Refusal.self) { try await MakeLetter(runtime: runtime)(to: unit, of: plan, by: lan) }
            await #expect(throws: Refusal.self) {
                try await MakeLetter(runtime: runtime)(to: unit, of: plan, by: leader)
            }
            await #expect(throws: Refusal.self) {
                try await SetLetter(runtime: runtime)(.standard, of: plan, by: leader)
            }
            await #expect(throws: Refusal.self) { try await ReadUrgedUnits(runtime: runtime)(of: plan, by: lan) }
            let letter = try await MakeLetter(runtime: runtime)(to: unit, of: plan, by: coordinator)
            let read = try await ReadLetter(runtime: runtime)(letter.id, of: plan, as: .docx, by: leader)
            #expect(read.letter.madeBy == "le.thu.ha")
            await #expect(throws: Refusal.self) {
                try await ReadLetter(runtime: runtime)(letter.id, of: plan, as: .docx, by: lan)
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the setting of letters comes back as it was set`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let setting = try LetterSetting(
                issuer: .superior,
                texts: Dictionary(
                    uniqueKeysWithValues: LetterSetting.Field.allCases.map { ($0, "Chữ \($0.rawValue)") }
                ),
                authority: .authorisation,
                copies: ["Một", "Hai"],
                answerDays: 7
            )

            try await SetLetter(runtime: field.runtime)(setting, of: field.plan.code, by: .command)
            try await SetLetter(runtime: field.runtime)(setting, of: field.plan.code, by: .command)

            let urged = try await ReadUrgedUnits(runtime: field.runtime)(of: field.plan.code, by: .command)
            #expect(urged.setting == setting)
        }
    }
}
