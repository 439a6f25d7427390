import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// A unit's file from the download to the stored draft.
@Suite struct FormImportTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let minh = ReportingActor(ReportingField.minh)
    private static let ha = ReportingActor(ReportingField.ha)

    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ReportingField) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()
            try await body(field)
        }
    }

    private static func stored(_ field: ReportingField) async throws -> StoredReport? {
        try await ReadReport(runtime: field.runtime)(field.telecom, by: lan).sheet.report
    }

    private static func exported(_ field: ReportingField, in language: Language = .vietnamese) async throws -> [UInt8] {
        try await ExportForm(runtime: field.runtime)(field.telecom, in: language, by: lan).bytes
    }

    private static func lastAudit(_ field: ReportingField) async throws -> StoredAuditEntry? {
        try await field.runtime.database.read {
            try AuditQuery(connection: $0)(before: nil, actor: nil, subject: nil, limit: 1).first
        }
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `the draft goes out with the form and comes back the same`(language: Language) async throws {
        try await field(on: .sqlite) { field in
            let narratives = Narratives(trend: "Tăng đều\ntheo kịch bản", proposals: "Kết nối tự động")
            let content = try ReportingField.report(narratives: narratives)
            try await SaveDraft(runtime: field.runtime)(field.telecom, content, by: Self.lan)
            let before = try #require(try await Self.stored(field))

            let bytes = try await Self.exported(field, in: language)
            let check = try await CheckForm(runtime: field.runtime)(field.telecom, bytes, name: "f.xlsx", by: Self.lan)

            #expect(check.isStorable)
            #expect(check.rows.allSatisfy { !$0.changes })
            #expect(check.content.narratives.tidied == before.narratives)
            #expect(check.filledFrom == 1)
            #expect(!check.isOutdated)
        }
    }

    @Test(arguments: [
        String(repeating: "Tỷ lệ tăng đều theo kịch bản đã giao.  ", count: 500),
        String(repeating: "Đơn vị gặp khó khăn về dữ liệu.\n\n - thiếu nguồn \n", count: 390),
        String(repeating: "ộ", count: 20_000),
    ])
    func `a part that no row of a sheet can hold goes out in several cells and comes back the same`(
        text: String
    ) async throws {
        try await field(on: .sqlite) { field in
            let narratives = Narratives(trend: text, difficulties: "Ngắn", proposals: text)
            let content = try ReportingField.report(narratives: narratives)
            try await SaveDraft(runtime: field.runtime)(field.telecom, content, by: Self.lan)
            let before = try #require(try await Self.stored(field))

            let bytes = try await Self.exported(field)
            let check = try await CheckForm(runtime: field.runtime)(field.telecom, bytes, name: "f.xlsx", by: Self.lan)

            #expect(before.narratives.trend.count > 15_000)
            #expect(check.isStorable)
            #expect(check.content.narratives == before.narratives)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what was entered online stays where the file is empty, if its writer wants that`(
        _ database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let empty = try await Self.exported(field)
            let online = ReportContent(
                revision: 0,
                figures: [TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,4", note: "Khảo sát")],
                narratives: Narratives(trend: "Tăng đều")
            )
            try await SaveDraft(runtime: field.runtime)(field.telecom, online, by: Self.lan)
            let check = CheckForm(runtime: field.runtime)

            let bare = try await check(field.telecom, empty, name: "f.xlsx", by: Self.lan)
            let kept = try await check(field.telecom, empty, name: "f.xlsx", keepingSaved: true, by: Self.lan)
            try await ImportForm(runtime: field.runtime)(
                field.telecom,
                empty,
                name: "f.xlsx",
                revision: 1,
                keepingSaved: true,
                by: Self.lan
            )

            #expect([bare.emptied, kept.emptied] == [2, 2])
            #expect(bare.rows[0].changes && !kept.rows[0].changes)
            let report = try #require(try await Self.stored(field))
            #expect(report.figures[try FigureKey("1.6")]?.typed.note == "Khảo sát")
            #expect(report.narratives.trend == "Tăng đều")
        }
    }

    @Test func `an untouched form is storable but not sendable`() async throws {
        try await field(on: .sqlite) { field in
            let bytes = try await Self.exported(field)

            let check = try await CheckForm(runtime: field.runtime)(field.telecom, bytes, name: "f.xlsx", by: Self.lan)

            #expect(check.isStorable)
            #expect(check.gaps.map(\.field) == ["value-1.6", "value-1.7.1", "value-1.7.2"])
            #expect(check.gaps.map(\.message.key) == ["figure.unanswered", "figure.unanswered", "figure.unanswered"])
        }
    }

    @Test(arguments: TestDatabase.all) func `an imported file is the draft and the audit log names its bytes`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let bytes = try FormFixture.bytes("openpyxl.xlsx")

            let (check, _) = try await ImportForm(runtime: field.runtime)(
                field.telecom,
                bytes,
                name: "f.xlsx",
                by: Self.lan
            )

            let report = try #require(try await Self.stored(field))
            let entry = try #require(try await Self.lastAudit(field))
            #expect(report.state == .draft)
            #expect(report.revision == 1)
            #expect(report.figures[try FigureKey("1.6")]?.figure?.value?.canonical == "88.4")
            #expect(entry.action == "report.saved")
            #expect(entry.detail.contains(check.sha256))
            #expect(check.sha256 == Fingerprint.sha256(bytes))
        }
    }

    @Test(arguments: TestDatabase.all) func `a whole file is sent at once, one with gaps is not`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            let importing = ImportForm(runtime: field.runtime)
            let empty = try await Self.exported(field)

            let refused = await #expect(throws: InvalidInput.self) {
                try await importing(field.telecom, empty, name: "f.xlsx", sends: true, by: Self.lan)
            }
            let nothing = try await Self.stored(field)
            let whole = try FormFixture.bytes("openpyxl.xlsx")
            try await importing(field.telecom, whole, name: "f.xlsx", sends: true, by: Self.lan)

            #expect(refused?.problems.map(\.message.key).first == "figure.unanswered")
            #expect(nothing == nil)
            let state = try await Self.stored(field)?.state
            #expect(state == .submitted)
        }
    }

    @Test func `a file from before the draft was saved is refused unless the newer draft is named`() async throws {
        try await field(on: .sqlite) { field in
            let importing = ImportForm(runtime: field.runtime)
            let bytes = try FormFixture.bytes("openpyxl.xlsx")
            try await SaveDraft(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)

            await #expect(throws: StaleReport.self) {
                try await importing(field.telecom, bytes, name: "f.xlsx", by: Self.lan)
            }
            try await importing(field.telecom, bytes, name: "f.xlsx", revision: 1, by: Self.lan)

            let revision = try await Self.stored(field)?.revision
            #expect(revision == 2)
        }
    }

    @Test func `another unit's form does not exist for a contributor, and a sent report takes none`() async throws {
        try await field(on: .sqlite) { field in
            let bytes = try FormFixture.bytes("openpyxl.xlsx")
            let refused = Refusal.notFound(Message("report.not_found"))

            await #expect(throws: refused) {
                try await ExportForm(runtime: field.runtime)(field.telecom, in: .vietnamese, by: Self.minh)
            }
            await #expect(throws: refused) {
                try await CheckForm(runtime: field.runtime)(field.telecom, bytes, name: "f.xlsx", by: Self.minh)
            }
            await #expect(throws: refused) {
                try await CheckForm(runtime: field.runtime)(field.telecom, bytes, name: "f.xlsx", by: Self.ha)
            }
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            await #expect(throws: Refusal.conflict(Message("report.is_submitted"))) {
                try await CheckForm(runtime: field.runtime)(field.telecom, bytes, name: "f.xlsx", by: Self.lan)
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `an uploaded file is kept for a day, its report untouched`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let holding = HoldForm(runtime: field.runtime)
            let bytes = try FormFixture.bytes("openpyxl.xlsx")

            let first = try await holding(field.telecom, bytes, name: "bao-cao.xlsx", by: Self.lan)
            let second = try await holding(field.telecom, bytes, name: "bao-cao.xlsx", by: Self.lan)
            let kept = try await holding.find(first, of: field.telecom, by: Self.lan)

            let report = try await Self.stored(field)
            let entry = try #require(try await Self.lastAudit(field))
            #expect(first == second)
            #expect(kept.content == bytes)
            #expect(kept.name == "bao-cao.xlsx")
            #expect(report == nil)
            #expect(entry.action == "form.uploaded")
            #expect(entry.detail.contains(first))
            await #expect(throws: Refusal.notFound(Message("report.not_found"))) {
                try await holding.find(first, of: field.telecom, by: Self.minh)
            }
            field.clock.advance(seconds: 86_400)
            await #expect(throws: Refusal.notFound(Message("report_form.upload_gone"))) {
                try await holding.find(first, of: field.telecom, by: Self.lan)
            }
        }
    }

    @Test func `the annotated file keeps what was typed and can be read again`() async throws {
        try await field(on: .sqlite) { field in
            let checking = CheckForm(runtime: field.runtime)
            let bytes = try FormFixture.bytes("rules-broken.xlsx")
            let check = try await checking(field.telecom, bytes, name: "f.xlsx", by: Self.lan)

            let form = ReportForm(check.sheet, of: check.plan, content: check.content, at: field.clock.now())
            let annotated = try ReportFormWorkbook(form, faults: check.faults.shown, text: Language.vietnamese.text)
                .bytes()
            let again = try await checking(field.telecom, annotated, name: "f.xlsx", by: Self.lan)

            #expect(again.content.figures == check.content.figures)
            #expect(again.faults.shown.map(\.message.key) == check.faults.shown.map(\.message.key))
        }
    }
}
