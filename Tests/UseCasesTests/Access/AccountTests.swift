import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct AccountTests {
    private static let new = "mật khẩu mới năm 2026"

    @Test(arguments: TestDatabase.all) func `a link sets the password once`(kind: TestDatabase) async throws {
        try await AccessField.with(kind) { field in
            let account = try NewAccount(name: AccountName("le.minh"), displayName: " Lê Minh ", grants: [])
            let link = try await CreateAccount(runtime: field.runtime)(account, by: "vu.thi.lan")

            try await UseOneTimeLink(runtime: field.runtime)(link.token, password: Self.new)

            #expect(try await field.signIn(Self.new, name: "le.minh").person.displayName == "Lê Minh")
            await #expect(throws: Refusal.notFound(Message("access.link_over"))) {
                try await UseOneTimeLink(runtime: field.runtime)(link.token, password: Self.new)
            }
        }
    }

    @Test func `a link ends after three days, and when a newer one is made`() async throws {
        try await AccessField.with { field in
            let links = UseOneTimeLink(runtime: field.runtime)
            let first = try await IssueOneTimeLink(runtime: field.runtime)(for: AccountName("vu.thi.lan"), by: "x")
            let second = try await IssueOneTimeLink(runtime: field.runtime)(for: AccountName("vu.thi.lan"), by: "x")

            await #expect(throws: Refusal.self) { try await links.person(of: first.token) }
            field.clock.advance(seconds: OneTimeLink.seconds - 1)
            _ = try await links.person(of: second.token)
            field.clock.advance(seconds: 1)
            await #expect(throws: Refusal.self) { try await links.person(of: second.token) }
        }
    }

    @Test func `another password ends every session and token`() async throws {
        try await AccessField.with { field in
            let session = try await field.signIn()
            let name = try AccountName("vu.thi.lan")
            let token = try await CreateApiToken(runtime: field.runtime)(for: name, label: "máy", days: 1, by: "x")

            try await SetPassword(runtime: field.runtime)(Password(Self.new, for: name), of: name, by: "command")

            #expect(try await !field.isOpen(session))
            let owner = try await Recognition(runtime: field.runtime).tokenOwner(
                sha256: Fingerprint.sha256(token.token)
            )
            #expect(owner == nil)
            _ = try await field.signIn(Self.new)
        }
    }

    @Test func `one's own password asks for the old one`() async throws {
        try await AccessField.with { field in
            let person = try await field.signIn().person
            let password = try Password(Self.new, for: AccountName(person.name))

            await #expect(throws: InvalidInput(field: "current_password", "access.current_password_wrong")) {
                try await SetPassword(runtime: field.runtime).own(
                    person,
                    current: "sai",
                    new: password,
                    address: AccessField.address
                )
            }
            try await SetPassword(runtime: field.runtime).own(
                person,
                current: AccessField.password,
                new: password,
                address: AccessField.address
            )
            _ = try await field.signIn(Self.new)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a name is given once and an organisation must exist`(kind: TestDatabase) async throws {
        try await AccessField.with(kind) { field in
            let create = CreateAccount(runtime: field.runtime)
            let taken = try NewAccount(name: AccountName("vu.thi.lan"), displayName: "Khác", grants: [])
            let unknown = Grant(role: .contributor, organisation: try OrganisationCode("khong-co"))
            let lost = try NewAccount(name: AccountName("le.minh"), displayName: "Lê Minh", grants: [unknown])

            await #expect(throws: InvalidInput(field: "name", "access.name_taken", ["name": "vu.thi.lan"])) {
                _ = try await create(taken, by: "x")
            }
            await #expect(
                throws: InvalidInput(field: "organisation", "access.unknown_organisation", ["code": "khong-co"])
            ) { _ = try await create(lost, by: "x") }
            let accounts = try await field.runtime.database.read { try AccountStore(connection: $0).all() }
            #expect(accounts.map(\.person.name) == ["vu.thi.lan"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the last administrator keeps the role and the entry`(kind: TestDatabase) async throws {
        try await AccessField.with(kind) { field in
            try await field.add("tran.quan.tri", .administrator)
            let name = try AccountName("tran.quan.tri")
            let grant = Grant(role: .administrator, organisation: try field.unit())
            let last = Refusal.conflict(Message("access.last_administrator"))

            await #expect(throws: last) { try await RevokeRole(runtime: field.runtime)(grant, from: name, by: "x") }
            await #expect(throws: last) { try await DisableAccount(runtime: field.runtime)(name, by: "x") }
            try await field.add("nguoi.thu.hai", .administrator)
            try await RevokeRole(runtime: field.runtime)(grant, from: name, by: "x")
            #expect(try await field.lastEntry().action == "account.revoked")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `who looks after the server needs no organisation and everybody else does`(kind: TestDatabase) async throws {
        try await AccessField.with(kind) { field in
            let name = try AccountName("vu.thi.lan")
            let give = GrantRole(runtime: field.runtime)
            for role in [Role.administrator, .auditor] {
                let grant = Grant(role: role, organisation: nil)
                try await give(grant, to: name, by: "x")
                await #expect(throws: Refusal.conflict(Message("access.grant_exists"))) {
                    try await give(grant, to: name, by: "x")
                }
            }
            for role in Role.allCases where !role.isOfServer {
                await #expect(throws: InvalidInput(field: "organisation", "access.organisation_needed")) {
                    try await give(Grant(role: role, organisation: nil), to: name, by: "x")
                }
            }

            let person = try await field.signIn().person
            try await RevokeRole(runtime: field.runtime)(Grant(role: .auditor, organisation: nil), from: name, by: "x")
            let later = try await field.signIn().person

            #expect(person.grants.filter { $0.organisation == nil }.map(\.role) == [.administrator, .auditor])
            #expect(later.has(.administrator) && !later.has(.auditor))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a server without a plan gets its first administrator once`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let runtime = Runtime.test(database: database)
            let first = CreateFirstAdministrator(runtime: runtime)

            let lost = try #require(try await first())
            let link = try #require(try await first())
            try await UseOneTimeLink(runtime: runtime)(link.token, password: Self.new)

            #expect(try await first() == nil)
            await #expect(throws: Refusal.self) {
                _ = try await UseOneTimeLink(runtime: runtime).person(of: lost.token)
            }
            let session = try await SignIn(runtime: runtime)(name: "quan-tri", password: Self.new, address: "::1")
            #expect(session.person.grants == [Grant(role: .administrator, organisation: nil)])
        }
    }

    @Test func `a disabled account is out at once and comes back with its password`() async throws {
        try await AccessField.with { field in
            let session = try await field.signIn()
            let name = try AccountName("vu.thi.lan")

            try await DisableAccount(runtime: field.runtime)(name, by: "x")
            #expect(try await !field.isOpen(session))
            await #expect(throws: Refusal.self) { _ = try await field.signIn() }
            try await DisableAccount(runtime: field.runtime).enable(name, by: "x")
            _ = try await field.signIn()
        }
    }

    @Test func `a token ends on its last day and when it is taken back`() async throws {
        try await AccessField.with { field in
            let name = try AccountName("vu.thi.lan")
            let create = CreateApiToken(runtime: field.runtime)
            let recognition = Recognition(runtime: field.runtime)
            let first = Fingerprint.sha256(try await create(for: name, label: "a", days: 1, by: "x").token)
            let second = Fingerprint.sha256(try await create(for: name, label: "b", days: 2, by: "x").token)

            try await RevokeApiToken(runtime: field.runtime)(sha256: second, of: name, by: "x")
            #expect(try await recognition.tokenOwner(sha256: second) == nil)
            field.clock.advance(seconds: 86_399)
            #expect(try await recognition.tokenOwner(sha256: first)?.person.name == "vu.thi.lan")
            field.clock.advance(seconds: 1)
            #expect(try await recognition.tokenOwner(sha256: first) == nil)
        }
    }
}
