import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Two people, two tabs, a double click, a repeated request: one result.
@Suite struct RepeatedReportTests {
    private static let lan = ReportingActor(ReportingField.lan)
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

    private func entries(_ field: ReportingField) async throws -> Int64 {
        try await field.runtime.database.read { try AuditStore(connection: $0).last()?.number ?? 0 }
    }

    @Test(arguments: TestDatabase.all) func `the same save twice is stored once`(database: TestDatabase) async throws {
        try await field(on: database) { field in
            let save = SaveDraft(runtime: field.runtime)
            let first = try await save(field.telecom, ReportingField.report(), by: Self.lan)
            let before = try await entries(field)

            let second = try await save(field.telecom, ReportingField.report(), by: Self.lan)

            let after = try await entries(field)
            #expect((first, second) == (1, 1))
            #expect(before == after)
        }
    }

    @Test(arguments: TestDatabase.all) func `the same submission twice is sent once and told alike`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let submit = SubmitReport(runtime: field.runtime)
            let first = try await submit(field.telecom, ReportingField.report(), by: Self.lan)
            let before = try await entries(field)

            let second = try await submit(field.telecom, ReportingField.report(), by: Self.lan)
            await #expect(throws: Refusal.conflict(Message("report.is_submitted"))) {
                try await submit(field.telecom, ReportingField.report(smartphones: "87"), by: Self.lan)
            }

            let events = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).events
            let after = try await entries(field)
            #expect(first == second)
            #expect(events.map(\.kind) == [.submitted])
            #expect(before == after)
        }
    }

    @Test(arguments: TestDatabase.all) func `content that somebody else has saved alike is sent without a conflict`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            try await SaveDraft(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)

            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)

            let report = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.ha).sheet.report
            #expect(report?.state == .submitted)
        }
    }

    @Test(arguments: TestDatabase.all) func `a request that names itself is done once for a day`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let once = WriteReportOnce(runtime: field.runtime)
            let key = try IdempotencyKey("ky-2025-Q3-lan-1")
            func send(_ smartphones: String, _ sha256: String) async throws -> JSONValue {
                let content = try ReportingField.report(smartphones: smartphones)
                let text = try await once(
                    field.telecom,
                    .save(content),
                    key: key,
                    sha256: sha256,
                    by: Self.lan
                )
                return try JSONValue(reading: Array(text.utf8))
            }
            let first = try await send("88", "a")
            let before = try await entries(field)
            field.clock.advance(seconds: 86_399)

            let repeated = try await send("88", "a")
            await #expect(throws: InvalidInput(field: "Idempotency-Key", "request.key_used")) {
                _ = try await send("89", "b")
            }
            let after = try await entries(field)
            field.clock.advance(seconds: 1)

            #expect(first["revision"]?.whole == 1)
            #expect(repeated == first)
            #expect(before == after)
            await #expect(throws: StaleReport.self) { _ = try await send("89", "b") }
        }
    }

    @Test(arguments: TestDatabase.all) func `a refused request keeps its key free`(database: TestDatabase) async throws
    {
        try await field(on: database) { field in
            let once = WriteReportOnce(runtime: field.runtime)
            let key = try IdempotencyKey("a")
            let empty = ReportContent(revision: 0, figures: [], narratives: Narratives())
            await #expect(throws: InvalidInput.self) {
                try await once(field.telecom, .submit(empty), key: key, sha256: "a", by: Self.lan)
            }

            let answer = try await once(
                field.telecom,
                .submit(ReportingField.report()),
                key: key,
                sha256: "b",
                by: Self.lan
            )

            #expect(answer.contains("\"state\":\"submitted\""))
        }
    }
}
