import Domain
import Persistence

/// Makes sure that somebody can manage a new server.
package struct CreateFirstAdministrator: Sendable {
    private let runtime: Runtime

    /// The first start of this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Gives the link for the account `quan-tri` where the server has a plan and nobody has set an administrator's password
    /// yet; nil otherwise.
    ///
    /// The account is an administrator on behalf of the coordinator of the first plan. A start after the link is over
    /// gives a new one.
    package func callAsFunction() async throws -> OneTimeLink? {
        guard try await runtime.database.read({ try Self.isNeeded($0) }) else { return nil }
        let token = runtime.secrets.token()
        return try await runtime.change(by: "system") { connection, at in
            let name = try AccountName("quan-tri")
            guard let plan = try PlanStore(connection: connection).all().first, try Self.isNeeded(connection) else {
                throw Refusal.conflict(Message("access.administrator_exists"))
            }
            var fact = AuditFact(action: "account.link_issued", subject: "account/\(name.text)")
            if try AccountStore(connection: connection).find(name) == nil {
                let grant = Grant(role: .administrator, organisation: plan.coordinator)
                let account = try NewAccount(
                    name: name,
                    displayName: Language.vietnamese.text("access.first_administrator"),
                    grants: [grant]
                )
                fact = try CreateAccount.add(account, passwordHash: nil, connection, at: at)
            }
            return (try OneTimeLinks.issue(token, for: name, connection, at: at), fact)
        }
    }

    private static func isNeeded(_ connection: any Connection) throws -> Bool {
        let administrators = try AccountStore(connection: connection).all()
            .filter { $0.person.has(.administrator) && $0.disabledAt == nil && $0.passwordHash != nil }
        return try administrators.isEmpty && !PlanStore(connection: connection).all().isEmpty
    }
}
