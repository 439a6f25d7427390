import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct PassagesTests {
    private static let ha = ReportingActor(ReportingField.ha)
    private static func quarter() throws -> PeriodicReport { try PeriodicReport("2025-Q3") }

    /// Quý III/2025 with the accepted report of Cục Viễn thông.
    private func field(_ database: any Database) async throws -> ReportingField {
        let field = try await ReportingField(database: database)
        try await field.open()
        try await field.accept(ReportingField.report())
        return field
    }

    private func compose(_ field: ReportingField, asOf: Instant? = nil) async throws -> ComposedSheet {
        try await ComposeReport(runtime: field.runtime)(
            try Self.quarter(),
            of: field.plan.code,
            asOf: asOf,
            by: Self.ha
        )
    }

    @discardableResult
    private func write(
        _ texts: [String: String],
        from revision: Int,
        _ field: ReportingField,
        by actor: ReportingActor = ha
    ) async throws -> PassageRevision {
        let write = WritePassages(runtime: field.runtime)
        return try await write(texts, revision: revision, of: Self.quarter(), in: field.plan.code, by: actor)
    }

    private static func paragraphs(_ sheet: ComposedSheet) -> [String] {
        sheet.report.body.compactMap { block in
            if case .paragraph(let runs) = block { runs.map(\.text).joined() } else { nil }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what the coordinator writes stands in the report, its numbers bound`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await field(database)
            let before = field.clock.now()
            field.clock.advance(seconds: 60)

            let stored = try await write(
                ["nhan_xet_chi_tieu": "  Phủ sóng đạt [1.6], mục tiêu [1.6 muc_tieu].\r\nXếp thứ tư. "],
                from: 0,
                field
            )

            #expect(stored.number == 1 && stored.savedBy == "le.thu.ha")
            let sheet = try await compose(field)
            #expect(sheet.report.revision == 1)
            let texts = Self.paragraphs(sheet)
            #expect(texts.contains { $0.hasPrefix("Phủ sóng đạt 88,4% (tạm), mục tiêu ") && !$0.contains("[") })
            #expect(texts.contains("Xếp thứ tư."))
            let cited = sheet.report.numbers.filter { $0.text == "88,4% (tạm)" && $0.vintage == 1 }
            #expect(!cited.isEmpty)
            // As known before it was written, the template speaks.
            let earlier = try await compose(field, asOf: before)
            #expect(earlier.report.revision == 0)
            #expect(!Self.paragraphs(earlier).contains("Xếp thứ tư."))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an empty passage, and one that says what the template says, stand as the template has them`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await field(database)
            try await write(["ket": "Xin báo cáo."], from: 0, field)

            let emptied = try await write(["ket": "  "], from: 1, field)
            let standard = try #require(try await compose(field).passages.first { $0.name == "ket" }?.standard)
            let same = try await write(["ket": standard], from: 2, field)

            #expect(emptied.number == 2 && emptied.texts.isEmpty)
            #expect(same.number == 2)
            #expect(try await Self.paragraphs(compose(field)).last?.hasSuffix("kính báo cáo./.") == true)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `who began from an older revision stores nothing and sees what is stored`(database: TestDatabase) async throws
    {
        try await database.with { database in
            let field = try await field(database)
            try await write(["ket": "Một."], from: 0, field)

            let stale = await #expect(throws: StalePassages.self) {
                try await write(["ket": "Hai."], from: 0, field)
            }

            #expect(stale?.stored.texts == ["ket": "Một."])
            #expect(try await compose(field).written.texts == ["ket": "Một."])
        }
    }

    @Test func `unknown passages and fields, open brackets and long texts are refused together`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)

            let refused = await #expect(throws: InvalidInput.self) {
                try await write(
                    [
                        "la": "x", "ket": "[9.99]", "mo_dau": "a\n[ky",
                        "kinh_phi": String(repeating: "a", count: 20_001),
                    ],
                    from: 0,
                    field
                )
            }

            #expect(
                refused?.problems.map { [$0.field, $0.message.key] } == [
                    ["ket", "template.unknown_field"], ["kinh_phi", "template.passage_too_long"],
                    ["la", "composed.unknown_passage"], ["mo_dau", "template.open_bracket"],
                ]
            )
            #expect(try await compose(field).written.number == 0)
        }
    }

    @Test func `only the coordinator writes`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)

            for account in [ReportingField.lan, ReportingField.binh] {
                await #expect(throws: Refusal.self) {
                    try await write(["ket": "x"], from: 0, field, by: ReportingActor(account))
                }
            }
        }
    }
}
