import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct SignInTests {
    @Test(arguments: TestDatabase.all) func `a name and its password open a session`(kind: TestDatabase) async throws {
        try await AccessField.with(kind) { field in
            let session = try await field.signIn(name: "Vu.Thi.Lan")

            #expect(session.person.displayName == "Vũ Thị Lan")
            #expect(try session.person.has(.contributor, for: field.unit()))
            #expect(try await field.isOpen(session))
            #expect(try await field.lastEntry().action == "session.opened")
        }
    }

    @Test(arguments: [("vu.thi.lan", "sai mật khẩu 1"), ("khong.co.ai", AccessField.password), ("không phải tên", "x")])
    func `a wrong name and a wrong password get the same answer`(name: String, password: String) async throws {
        try await AccessField.with { field in
            await #expect(throws: Refusal.unauthenticated(Message("access.wrong_name_or_password"))) {
                _ = try await field.signIn(password, name: name)
            }
            let entry = try await field.lastEntry()
            #expect(entry.action == "session.refused")
        }
    }

    @Test func `a name nobody has is not written into the log`() async throws {
        try await AccessField.with { field in
            _ = try? await field.signIn("x", name: "matkhau.bi.mat")

            let entry = try await field.lastEntry()
            #expect(entry.actor == "visitor")
            #expect(entry.subject == "account")
            #expect(!entry.detail.contains("matkhau"))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `after five failures even the right password waits, to the second`(kind: TestDatabase) async throws {
        try await AccessField.with(kind) { field in
            for attempt in 0..<5 { _ = try? await field.signIn("sai", from: "192.0.2.\(attempt)") }

            field.clock.advance(seconds: 899)
            await #expect(throws: Self.wait(1)) { _ = try await field.signIn() }
            field.clock.advance(seconds: 1)
            _ = try await field.signIn()
        }
    }

    @Test func `an address that failed five times waits for every name`() async throws {
        try await AccessField.with { field in
            for attempt in 0..<5 { _ = try? await field.signIn("sai", name: "ten.\(attempt)") }

            await #expect(throws: Self.wait(900)) { _ = try await field.signIn() }
            _ = try await field.signIn(from: "192.0.2.99")
        }
    }

    @Test func `a sign-in that works forgets the failures of its name`() async throws {
        try await AccessField.with { field in
            for round in 0..<2 {
                for attempt in 0..<4 { _ = try? await field.signIn("sai", from: "192.0.\(round).\(attempt)") }
                _ = try await field.signIn()
            }
        }
    }

    @Test func `a session ends after eight hours, to the second`() async throws {
        try await AccessField.with { field in
            let session = try await field.signIn()

            field.clock.advance(seconds: 8 * 3600 - 1)
            #expect(try await field.isOpen(session))
            field.clock.advance(seconds: 1)
            #expect(try await !field.isOpen(session))
        }
    }

    @Test(arguments: TestDatabase.all) func `signing out everywhere ends every session`(kind: TestDatabase) async throws
    {
        try await AccessField.with(kind) { field in
            let sessions = [try await field.signIn(), try await field.signIn()]

            #expect(try await SignOutEverywhere(runtime: field.runtime)(sessions[0].person) == 2)

            for session in sessions { #expect(try await !field.isOpen(session)) }
        }
    }

    @Test func `the database holds no secret that opens a session`() async throws {
        try await AccessField.with { field in
            let session = try await field.signIn()

            let rows = try await field.runtime.database.read { try $0.query("SELECT token_sha256 FROM session") }
            #expect(try rows[0].text(0) == Fingerprint.sha256(session.token))
            #expect(try rows[0].text(0) != session.token)
        }
    }

    private static func wait(_ seconds: Int) -> Refusal {
        .tooMany(
            Message("access.too_many_failures", ["minutes": "\((seconds + 59) / 60)"]),
            retryAfterSeconds: seconds
        )
    }
}
