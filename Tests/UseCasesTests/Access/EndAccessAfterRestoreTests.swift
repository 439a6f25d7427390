import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct EndAccessAfterRestoreTests {
    @Test(arguments: TestDatabase.all) func `sessions, links and tokens of a backup let nobody in, and the log says so`(
        database: TestDatabase
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            let (runtime, later) = (field.runtime, field.clock.now().adding(seconds: 86_400))
            let account = try NewAccount(name: AccountName("vu.thi.lan"), displayName: "Vũ Thị Lan", grants: [])
            let password = try Password("nhà-mạng-việt-2025", for: account.name)
            try await CreateAccount(runtime: runtime)(account, password: password, by: "command")
            try await opened.write { connection in
                let now = Instant(milliseconds: 0)
                try SessionStore(connection: connection)
                    .add(sha256: "a", account: 1, formToken: "f", at: now, expiresAt: later)
                try OneTimeLinkStore(connection: connection).add(sha256: "b", account: 1, expiresAt: later)
                let token = StoredApiToken(
                    sha256: "c",
                    label: "máy",
                    scopes: [.read],
                    createdAt: now,
                    expiresAt: later
                )
                try ApiTokenStore(connection: connection).add(token, account: 1)
            }

            try await EndAccessAfterRestore(runtime: runtime)(backup: "backup.db", by: "command")

            let left = try await opened.read { connection -> (Int, Int, Int, Row) in
                (
                    try connection.query("SELECT count(*) FROM session")[0].int(0),
                    try connection.query("SELECT count(*) FROM one_time_link WHERE used_at IS NULL")[0].int(0),
                    try connection.query("SELECT count(*) FROM api_token WHERE revoked_at IS NULL")[0].int(0),
                    try connection.query("SELECT action, detail FROM audit_entry ORDER BY number DESC LIMIT 1")[0]
                )
            }
            #expect(left.0 == 0 && left.1 == 0 && left.2 == 0)
            #expect(try left.3.text(0) == "database.restored")
            #expect(try left.3.text(1).contains("backup.db"))
        }
    }
}
