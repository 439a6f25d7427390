import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct FreezeReportTests {
    private static let ha = ReportingActor(ReportingField.ha)
    private static func quarter() throws -> PeriodicReport { try PeriodicReport("2025-Q3") }

    /// Quý III/2025 with an accepted report, closed unless told otherwise.
    private func field(_ database: any Database, closed: Bool = true) async throws -> ReportingField {
        let field = try await ReportingField(database: database)
        try await field.open()
        try await field.accept(ReportingField.report())
        if closed {
            try await MoveRound(runtime: field.runtime)(
                PeriodCode("2025-Q3"),
                of: field.plan.code,
                .close,
                by: Self.ha
            )
        }
        return field
    }

    private func freeze(
        _ field: ReportingField,
        reason: String = "",
        by actor: ReportingActor = ha
    ) async throws -> ComposedEdition {
        let freeze = FreezeReport(runtime: field.runtime)
        return try await freeze(Self.quarter(), of: field.plan.code, reason: reason, by: actor)
    }

    private func write(_ text: String, from revision: Int, _ field: ReportingField) async throws {
        try await WritePassages(runtime: field.runtime)(
            ["ket": text],
            revision: revision,
            of: Self.quarter(),
            in: field.plan.code,
            by: Self.ha
        )
    }

    @Test(arguments: TestDatabase.all)
    func `an edition keeps the report byte by byte, whatever is written afterwards`(database: TestDatabase) async throws
    {
        try await database.with { database in
            let field = try await field(database)
            let sheet = try await ComposeReport(runtime: field.runtime)(
                try Self.quarter(),
                of: field.plan.code,
                by: Self.ha
            )

            let edition = try await freeze(field)
            try await write("Đã sửa.", from: 0, field)

            #expect(edition.number == 1 && edition.frozenBy == "le.thu.ha" && edition.reason.isEmpty)
            #expect(Set(edition.files.map(\.format)) == [.json, .docx, .xlsx])
            let read = ReadComposedEditions(runtime: field.runtime)
            for file in edition.files {
                let bytes = try await read.bytes(file.format, of: 1, Self.quarter(), in: field.plan.code, by: Self.ha)
                #expect(Fingerprint.sha256(bytes) == file.sha256 && bytes.count == file.size)
                if file.format == .docx { #expect(try bytes == sheet.word()) }
            }
            let opened = try await read(1, of: Self.quarter(), in: field.plan.code, by: Self.ha)
            #expect(opened.report == sheet.report)
            #expect(opened.earlier == nil && opened.changes.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the next edition says something new, why, and what differs`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await field(database)
            _ = try await freeze(field)

            await #expect(throws: Refusal.self) { _ = try await freeze(field, reason: "Không có gì mới") }
            try await write("Xin báo cáo.", from: 0, field)
            let needed = await #expect(throws: InvalidInput.self) { _ = try await freeze(field, reason: "  ") }
            let second = try await freeze(field, reason: "Sửa lời kết")
            try await write("Xin trân trọng báo cáo.", from: 1, field)
            _ = try await freeze(field, reason: "Sửa lần nữa")

            #expect(needed?.problems.map(\.field) == ["reason"])
            #expect(second.number == 2 && second.reason == "Sửa lời kết")
            let read = ReadComposedEditions(runtime: field.runtime)
            let last = try await read(3, of: Self.quarter(), in: field.plan.code, by: Self.ha)
            #expect(last.earlier?.number == 2)
            #expect(
                last.changes == [
                    .paragraph(
                        place: "V. KINH PHÍ",
                        before: [ReportRun("Xin báo cáo.")],
                        after: [ReportRun("Xin trân trọng báo cáo.")]
                    )
                ]
            )
            let whole = try await read(3, since: 1, of: Self.quarter(), in: field.plan.code, by: Self.ha)
            #expect(whole.earlier?.number == 1 && whole.changes.count == 1)
            await #expect(throws: Refusal.self) {
                _ = try await read(4, of: Self.quarter(), in: field.plan.code, by: Self.ha)
            }
        }
    }

    @Test func `a report whose round is open is not frozen, and only the coordinator freezes`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database, closed: false)

            let open = await #expect(throws: Refusal.self) { _ = try await freeze(field) }
            await #expect(throws: Refusal.self) {
                _ = try await freeze(field, by: ReportingActor(ReportingField.lan))
            }

            #expect(open?.message.key == "composed.round_open")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an edition that somebody changed in the database is told, not shown`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await field(database)
            _ = try await freeze(field)
            _ = try await database.write { connection in
                try connection.execute(
                    "UPDATE composed_edition_file SET content = \(Array("{}".utf8)) WHERE format = 'json'"
                )
            }

            await #expect(throws: AlteredEdition.self) {
                let read = ReadComposedEditions(runtime: field.runtime)
                _ = try await read(1, of: Self.quarter(), in: field.plan.code, by: Self.ha)
            }
        }
    }
}
