import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Every use case that writes leaves one entry in the audit log: who did what to what, and how.
@Suite struct AuditedActsTests {
    @Test(
        arguments: AuditedAct.reporting + AuditedAct.access + AuditedAct.budget + AuditedAct.proposals
            + AuditedAct.execution + AuditedAct.implementation + AuditedAct.rankings
            + AuditedAct.composed
    )
    func `a use case leaves its entry in the log`(audited: AuditedAct) async throws {
        try await AuditedField.with { field in
            try await audited.given(field)

            let detail = try await audited.act(field)

            let entry = try await field.lastEntry()
            #expect(entry.action == audited.action)
            #expect(entry.actor == audited.actor)
            #expect(entry.subject == audited.subject)
            #expect(try members(of: entry) == detail)
            #expect(entry.at == field.reporting.clock.now())
            for language in [Language.vietnamese, .english] {
                for key in ["audit.action.\(entry.action)"] + Self.labels(detail) {
                    #expect(language.text(key) != key, "\(key) is in no language file")
                }
            }
            #expect(try await VerifyAudit(runtime: field.runtime)().fault == nil)
        }
    }

    @Test func `an import leaves its entry in the log`() async throws {
        try await TestDatabase.sqlite.with { database in
            let runtime = Runtime.test(database: database)

            _ = try await ImportPlan(runtime: runtime)(packageAt: PlanFixture.shipped, confirmed: false, by: "command")

            let entry = try #require(try await database.read { try AuditStore(connection: $0).last() })
            let detail = try members(of: entry)
            #expect(entry.action == "plan.imported")
            #expect(entry.actor == "command")
            #expect(entry.subject == "plan/chuyen-doi-so-2023")
            #expect(detail["edition"] == "1" && detail["indicators"] == "57" && detail["tasks"] == "125")
            #expect(detail["sha256"]?.count == 64)
        }
    }

    @Test func `a demonstration leaves its beginning and its clock in the log`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await ReportingField(database: database, isDemonstration: true)

            _ = try await StartDemonstration(runtime: field.runtime, machine: field.clock)(clock: nil)

            let entries = try await database.read { try AuditStore(connection: $0).entries(after: 0, limit: 100_000) }
            let (first, last) = (try #require(entries.first), try #require(entries.last))
            #expect([first.action, last.action] == ["demonstration.begun", "demonstration.clock_set"])
            #expect([first.actor, last.actor] == ["system", "system"])
            #expect(try members(of: last) == ["clock": DemonstrationClock.start.rfc3339])
        }
    }

    /// The keys of what the page calls the members; a remark's member names its field by itself.
    private static func labels(_ detail: [String: String]) -> [String] {
        detail.keys.filter { !$0.hasPrefix("mark-") }.map { "audit.detail.\($0)" }
    }

    private func members(of entry: StoredAuditEntry) throws -> [String: String] {
        let members = try JSONValue(reading: Array(entry.detail.utf8)).members ?? []
        return Dictionary(members.map { ($0.0, $0.1.text ?? "") }, uniquingKeysWith: { first, _ in first })
    }
}
