import Domain
import Persistence
import TestSupport
import Testing
import UseCases

struct DemonstrationTests {
    @Test(arguments: TestDatabase.all)
    func `a new demonstration has a history, an open round and a sound log`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await ReportingField(database: database, isDemonstration: true)

            let clock = try await StartDemonstration(runtime: field.runtime, machine: field.clock)(clock: nil)

            let (rounds, accounts) = try await database.read { connection in
                (
                    try RoundStore(connection: connection).all(planID: field.plan.id),
                    try AccountStore(connection: connection).all()
                )
            }
            let open = rounds.filter { $0.state == .open }.map { $0.code.text }
            let past = rounds.filter { $0.code.text < "2025-Q3" }.map { $0.state }
            let unmarked = rounds.filter { $0.state != .scheduled && !$0.isIllustrative }
            let realAccounts = accounts.filter { !$0.isDemonstration }
            #expect(clock.now() == DemonstrationClock.start)
            #expect(open == ["2025-Q3"])
            #expect(Set(past) == [.forwarded])
            #expect(unmarked.isEmpty)
            #expect(!accounts.isEmpty)
            #expect(realAccounts.isEmpty)
            let verdict = try await VerifyAudit(runtime: field.runtime)()
            #expect(verdict.fault == nil)
        }
    }

    @Test(arguments: Language.all)
    func `the log names every kind of entry in words`(language: Language) async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await ReportingField(database: database, isDemonstration: true)
            _ = try await StartDemonstration(runtime: field.runtime, machine: field.clock)(clock: nil)

            let entries = try await database.read { connection in
                try AuditQuery(connection: connection)(before: nil, actor: nil, subject: nil, limit: 10_000)
            }

            let keys = Set(entries.map { "audit.action.\($0.action)" })
            #expect(keys.count > 10)
            for key in keys { #expect(language.text(key) != key) }
        }
    }
}
