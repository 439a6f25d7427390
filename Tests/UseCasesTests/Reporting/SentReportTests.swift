import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// What others see of a report that was returned while its unit works on it.
@Suite struct SentReportTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let ha = ReportingActor(ReportingField.ha)
    private static let hung = ReportingActor(
        name: "do.van.hung",
        grants: [Grant(role: .approver, organisation: try? OrganisationCode("cuc-vien-thong"))]
    )

    /// The report sent with 88.4, returned, and saved by the unit with 91.2.
    private func returned(_ database: TestDatabase, _ body: @Sendable (ReportingField) async throws -> Void)
        async throws
    {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()
            let narratives = Narratives(trend: "Bản đã gửi")
            try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(narratives: narratives),
                by: Self.lan
            )
            field.clock.advance(seconds: 60)
            try await ReturnReport(runtime: field.runtime)(field.telecom, reason: "Xem lại", by: Self.ha)
            field.clock.advance(seconds: 60)
            let edited = try ReportingField.report(
                revision: 1,
                smartphones: "91,2",
                narratives: Narratives(trend: "Đang sửa")
            )
            try await SaveDraft(runtime: field.runtime)(field.telecom, edited, by: Self.lan)
            try await body(field)
        }
    }

    private static func read(_ field: ReportingField, by actor: ReportingActor) async throws -> StoredReport? {
        try await ReadReport(runtime: field.runtime)(field.telecom, by: actor).sheet.report
    }

    @Test(arguments: TestDatabase.all) func `the coordinator sees what was sent, the unit what it is changing`(
        database: TestDatabase
    ) async throws {
        try await returned(database) { field in
            let code = try FigureKey("1.6")
            let theirs = try #require(try await Self.read(field, by: Self.ha))
            let own = try #require(try await Self.read(field, by: Self.lan))

            #expect(theirs.state == .returned)
            #expect(theirs.figures[code]?.figure?.value?.canonical == "88.4")
            #expect(theirs.figures[code]?.figure?.status == .provisional)
            #expect(theirs.figures[try FigureKey("1.7.2")]?.figure?.status == .missing)
            #expect(theirs.narratives.trend == "Bản đã gửi")
            #expect(theirs.savedBy == "vu.thi.lan")
            #expect(own.figures[code]?.figure?.value?.canonical == "91.2")
            #expect(own.narratives.trend == "Đang sửa")
        }
    }

    @Test func `what was sent stays to be seen while the unit's approver looks at the new version`() async throws {
        try await returned(.sqlite) { field in
            let account = try NewAccount(
                name: AccountName("do.van.hung"),
                displayName: "Đỗ Văn Hùng",
                grants: [Grant(role: .approver, organisation: OrganisationCode("cuc-vien-thong"))]
            )
            _ = try await CreateAccount(runtime: field.runtime)(account, by: "command")
            let content = try ReportingField.report(revision: 2, smartphones: "91,3")
            try await SubmitReport(runtime: field.runtime)(field.telecom, content, by: Self.lan)

            let theirs = try await Self.read(field, by: Self.ha)
            #expect(theirs?.state == .returned)
            #expect(theirs?.figures[try FigureKey("1.6")]?.figure?.value?.canonical == "88.4")
            #expect(try await Self.read(field, by: Self.hung)?.state == .awaitingApproval)
        }
    }

    @Test func `a report its author took back is not to be seen`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await ReportingField(database: database)
            try await field.open()
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            try await RecallReport(runtime: field.runtime)(field.telecom, by: Self.lan)

            #expect(try await Self.read(field, by: Self.ha) == nil)
        }
    }

    @Test func `evidence added or removed after the return does not change what others see`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await ReportingField(database: database)
            try await field.open()
            let (old, new) = (Array("%PDF-1.7\ncũ".utf8), Array("%PDF-1.7\nmới".utf8))
            let add = AddEvidence(runtime: field.runtime)
            let sent = try await add(old, named: "cu.pdf", for: nil, to: field.telecom, by: Self.lan)
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            field.clock.advance(seconds: 60)
            try await ReturnReport(runtime: field.runtime)(field.telecom, reason: "Xem lại", by: Self.ha)
            field.clock.advance(seconds: 60)

            try await add(new, named: "moi.pdf", for: nil, to: field.telecom, by: Self.lan)
            try await RemoveEvidence(runtime: field.runtime)(sent.id, from: field.telecom, by: Self.lan)

            let read = ReadEvidence(runtime: field.runtime)
            let theirs = try await read(field.telecom, by: Self.ha).evidence.map(\.name)
            let bytes = try await read(sent.id, of: field.telecom, by: Self.ha).bytes
            let own = try await read(field.telecom, by: Self.lan).evidence.map(\.name)
            #expect(theirs == ["cu.pdf"])
            #expect(bytes == old)
            #expect(own == ["moi.pdf"])
        }
    }
}
