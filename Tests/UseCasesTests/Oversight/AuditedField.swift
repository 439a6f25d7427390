import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// A server with a plan whose round is open, and an account that writes for Cục Viễn thông: what an audited act begins from.
struct AuditedField: Sendable {
    let reporting: ReportingField
    static let password = "nhà-mạng-việt-2025"
    static let address = "192.0.2.7"

    var runtime: Runtime { reporting.runtime }
    static let lan = ReportingActor(ReportingField.lan)
    static let ha = ReportingActor(ReportingField.ha)

    static func with(_ body: @Sendable (AuditedField) async throws -> Void) async throws {
        try await TestDatabase.sqlite.with { database in
            let field = AuditedField(reporting: try await ReportingField(database: database))
            try await field.reporting.open()
            let account = try NewAccount(
                name: AccountName("vu.thi.lan"),
                displayName: "Vũ Thị Lan",
                grants: [Grant(role: .contributor, organisation: OrganisationCode("cuc-vien-thong"))]
            )
            let secret = try Password(Self.password, for: account.name)
            try await CreateAccount(runtime: field.runtime)(account, password: secret, by: "command")
            try await body(field)
        }
    }

    /// The report of Cục Viễn thông in the open round.
    var report: ReportAddress { get throws { try reporting.telecom } }
    /// The one account there is.
    var name: AccountName { get throws { try AccountName("vu.thi.lan") } }
    /// The open round's code.
    var round: PeriodCode { get throws { try PeriodCode("2025-Q3") } }

    func submit() async throws {
        try await SubmitReport(runtime: runtime)(report, ReportingField.report(), by: Self.lan)
    }

    func accept() async throws {
        try await submit()
        try await AcceptReport(runtime: runtime)(report, by: Self.ha)
    }

    func move(_ moves: RoundMove...) async throws {
        for move in moves { try await MoveRound(runtime: runtime)(round, of: reporting.plan.code, move, by: Self.ha) }
    }

    func signIn() async throws -> SignedIn {
        try await SignIn(runtime: runtime)(name: "vu.thi.lan", password: Self.password, address: Self.address)
    }

    func lastEntry() async throws -> StoredAuditEntry {
        try #require(try await runtime.database.read { try AuditStore(connection: $0).last() })
    }
}
