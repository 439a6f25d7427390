import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// A server with two units and one person who can sign in.
struct AccessField: Sendable {
    let runtime: Runtime
    let clock: FixedClock
    static let password = "nhà-mạng-việt-2025"
    static let address = "192.0.2.7"

    static func with(_ kind: TestDatabase = .sqlite, _ body: @Sendable (AccessField) async throws -> Void) async throws
    {
        try await kind.with { database in
            let clock = FixedClock()
            let field = AccessField(runtime: .test(database: database, clock: clock), clock: clock)
            try await field.settle()
            try await body(field)
        }
    }

    private func settle() async throws {
        try await runtime.database.write { connection in
            try OrganisationStore(connection: connection).save(
                [("cuc-vien-thong", "Cục Viễn thông"), ("cuc-cdsqg", "Cục Chuyển đổi số quốc gia")].map { code, name in
                    Organisation(
                        code: try OrganisationCode(code),
                        name: name,
                        kind: .ministryUnit,
                        parent: nil,
                        validFrom: nil,
                        validTo: nil,
                        successor: nil
                    )
                }
            )
        }
        try await add("vu.thi.lan", .contributor)
    }

    func add(_ name: String, _ role: Role) async throws {
        let account = try NewAccount(
            name: AccountName(name),
            displayName: "Vũ Thị Lan",
            grants: [Grant(role: role, organisation: unit())]
        )
        try await CreateAccount(runtime: runtime)(
            account,
            password: Password(Self.password, for: account.name),
            by: "command"
        )
    }

    func unit() throws -> OrganisationCode { try OrganisationCode("cuc-vien-thong") }

    func signIn(_ password: String = Self.password, name: String = "vu.thi.lan", from address: String = Self.address)
        async throws -> SignedIn
    {
        try await SignIn(runtime: runtime)(name: name, password: password, address: address)
    }

    func isOpen(_ session: SignedIn) async throws -> Bool {
        try await Recognition(runtime: runtime).session(sha256: Fingerprint.sha256(session.token)) != nil
    }

    func lastEntry() async throws -> StoredAuditEntry {
        let entry = try await runtime.database.read { try AuditStore(connection: $0).last() }
        return try #require(entry)
    }
}
