import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

/// A server without a socket, over a database in memory, with people of the field.
struct TestSite: Sendable {
    let runtime: Runtime
    let clock: FixedClock
    var configuration = WebConfiguration()
    static let password = "nhà-mạng-việt-2025"
    static let unit = "cuc-vien-thong"

    /// Runs a body on a new server that has the units and the people below.
    static func with<Value: Sendable>(
        table: RouteTable = .all(),
        configure: (inout WebConfiguration) -> Void = { _ in },
        _ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        var configuration = WebConfiguration()
        configure(&configuration)
        let settings = configuration
        return try await TestDatabase.sqlite.with { database in
            let clock = FixedClock()
            let runtime = Runtime.test(database: database, clock: clock)
            let site = TestSite(runtime: runtime, clock: clock, configuration: settings)
            try await site.settle()
            let responder = Site(runtime: runtime, configuration: settings, table: table).responder()
            return try await Application(responder: responder, logger: runtime.logger).test(.router) { client in
                try await body(site, client)
            }
        }
    }

    private func settle() async throws {
        let units = [("cuc-vien-thong", "Cục Viễn thông"), ("cuc-cdsqg", "Cục Chuyển đổi số quốc gia")]
        try await runtime.database.write { connection in
            try OrganisationStore(connection: connection).save(
                units.map { code, name in
                    Organisation(
                        code: try OrganisationCode(code),
                        name: name,
                        kind: .ministryUnit,
                        parent: nil,
                        validFrom: nil,
                        validTo: nil,
                        successor: nil,
                        region: nil
                    )
                }
            )
        }
        try await add("vu.thi.lan", "Vũ Thị Lan", .contributor, Self.unit)
        try await add("do.van.nam", "Đỗ Văn Nam", .coordinator, "cuc-cdsqg")
        try await add("tran.quan.tri", "Trần Quản Trị", .administrator, "cuc-cdsqg")
        try await add("le.kiem.toan", "Lê Kiểm Toán", .auditor, "cuc-cdsqg")
    }

    /// Creates a person with one role, who signs in with `password`.
    func add(_ name: String, _ displayName: String, _ role: Role, _ unit: String) async throws {
        let account = try NewAccount(
            name: AccountName(name),
            displayName: displayName,
            grants: [Grant(role: role, organisation: OrganisationCode(unit))]
        )
        let password = try Password(Self.password, for: account.name)
        try await CreateAccount(runtime: runtime)(account, password: password, by: "command")
    }

    /// Signs somebody in; gives the headers of a browser that has the session.
    func signIn(_ name: String) async throws -> Browser {
        let session = try await SignIn(runtime: runtime)(name: name, password: Self.password, address: "192.0.2.7")
        let stored = try await Recognition(runtime: runtime).session(sha256: Fingerprint.sha256(session.token))
        return Browser(cookie: "tiendo=\(session.token)", formToken: try #require(stored).formToken)
    }

    /// Somebody who is signed in and holds no role.
    func addWithoutRole(_ name: String) async throws -> Browser {
        let account = try NewAccount(name: AccountName(name), displayName: "Người Lạ", grants: [])
        let password = try Password(Self.password, for: account.name)
        try await CreateAccount(runtime: runtime)(account, password: password, by: "command")
        return try await signIn(name)
    }
}
