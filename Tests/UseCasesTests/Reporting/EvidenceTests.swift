import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct EvidenceTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let minh = ReportingActor(ReportingField.minh)
    private static let ha = ReportingActor(ReportingField.ha)
    private static let document = Array("%PDF-1.7\nminh chứng".utf8)

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

    @Test(arguments: TestDatabase.all) func `evidence comes back byte for byte, and the log names its fingerprint`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let code = try FigureKey("1.6")
            let add = AddEvidence(runtime: field.runtime)
            let added = try await add(
                Self.document,
                named: "Công văn 12.pdf",
                for: code,
                to: field.telecom,
                by: Self.lan
            )
            let log = try await AuditTrail.last(of: field.runtime)

            let read = ReadEvidence(runtime: field.runtime)
            let (evidence, bytes) = try await read(added.id, of: field.telecom, by: Self.lan)

            #expect(bytes == Self.document)
            #expect(evidence.name == "Công văn 12.pdf")
            #expect(evidence.type == .pdf)
            #expect(evidence.figure == code)
            #expect(evidence.sha256 == Fingerprint.sha256(Self.document))
            #expect([log.action, log.actor] == ["evidence.added", "vu.thi.lan"])
            #expect(log.detail.contains(evidence.sha256))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the same file stands once for the same indicator, and its bytes are kept once`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let add = AddEvidence(runtime: field.runtime)
            try await add(Self.document, named: "a.pdf", for: nil, to: field.telecom, by: Self.lan)

            await #expect(throws: Refusal.conflict(Message("evidence.there_already"))) {
                try await add(Self.document, named: "b.pdf", for: nil, to: field.telecom, by: Self.lan)
            }
            try await add(
                Self.document,
                named: "b.pdf",
                for: try FigureKey("1.7.1"),
                to: field.telecom,
                by: Self.lan
            )

            let kept = try await field.runtime.database.read {
                try $0.query("SELECT count(*) FROM stored_file")[0].integer(0)
            }
            #expect(kept == 1)
        }
    }

    @Test(arguments: TestDatabase.all) func `a reviewer sees evidence once the report is out, another unit never`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let read = ReadEvidence(runtime: field.runtime)
            let add = AddEvidence(runtime: field.runtime)
            let added = try await add(Self.document, named: "a.pdf", for: nil, to: field.telecom, by: Self.lan)
            let before = try await read(field.telecom, by: Self.ha).evidence
            await #expect(throws: Refusal.notFound(Message("evidence.not_found"))) {
                try await read(added.id, of: field.telecom, by: Self.ha)
            }

            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)

            let after = try await read(field.telecom, by: Self.ha).evidence
            #expect(before.isEmpty)
            #expect(after.map(\.id) == [added.id])
            await #expect(throws: Refusal.notFound(Message("report.not_found"))) {
                try await read(added.id, of: field.telecom, by: Self.minh)
            }
            await #expect(throws: Refusal.notFound(Message("evidence.not_found"))) {
                try await read(added.id, of: field.address("2025-Q3", "cuc-cdsqg"), by: Self.ha)
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what was sent keeps its evidence; what is removed is gone from the report only`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let add = AddEvidence(runtime: field.runtime)
            let remove = RemoveEvidence(runtime: field.runtime)
            let first = try await add(Self.document, named: "a.pdf", for: nil, to: field.telecom, by: Self.lan)
            try await remove(first.id, from: field.telecom, by: Self.lan)
            let log = try await AuditTrail.last(of: field.runtime)
            await #expect(throws: Refusal.notFound(Message("evidence.not_found"))) {
                try await remove(first.id, from: field.telecom, by: Self.lan)
            }
            let second = try await add(Self.document, named: "a.pdf", for: nil, to: field.telecom, by: Self.lan)
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)

            await #expect(throws: Refusal.conflict(Message("report.is_submitted"))) {
                try await remove(second.id, from: field.telecom, by: Self.lan)
            }
            await #expect(throws: Refusal.conflict(Message("report.is_submitted"))) {
                try await add(Self.document + [10], named: "c.pdf", for: nil, to: field.telecom, by: Self.lan)
            }
            #expect([log.action, log.actor] == ["evidence.removed", "vu.thi.lan"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a file that is none, another unit's report and another's indicator are refused`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let add = AddEvidence(runtime: field.runtime)
            await #expect(throws: InvalidInput(field: "file", "evidence.not_allowed")) {
                try await add(Array("<html>".utf8), named: "a.pdf", for: nil, to: field.telecom, by: Self.lan)
            }
            await #expect(throws: InvalidInput(field: "indicator", "figure.not_asked", ["code": "5.1"])) {
                try await add(
                    Self.document,
                    named: "a.pdf",
                    for: try FigureKey("5.1"),
                    to: field.telecom,
                    by: Self.lan
                )
            }
            await #expect(throws: Refusal.notFound(Message("report.not_found"))) {
                try await add(Self.document, named: "a.pdf", for: nil, to: field.telecom, by: Self.minh)
            }

            let kept = try await field.runtime.database.read {
                try $0.query("SELECT count(*) FROM stored_file")[0].integer(0)
            }
            #expect(kept == 0)
        }
    }
}
