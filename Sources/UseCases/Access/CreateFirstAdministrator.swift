import Domain
import Persistence

/// Makes sure that somebody can manage a new server.
package struct CreateFirstAdministrator: Sendable {
    private let runtime: Runtime

    /// The first start of this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Gives the link for the account `quan-tri` where nobody has set an administrator's password yet; nil otherwise.
    ///
    /// The account is an administrator of the whole server, so no plan need be there. A start after the link is over gives
    /// a new one.
    package func callAsFunction() async throws -> OneTimeLink? {
        guard try await runtime.database.read({ try Self.isNeeded($0) }) else { return nil }
        let token = runtime.secrets.token()
        return try await runtime.change(by: "system") { connection, at in
            let name = try AccountName("quan-tri")
            guard try Self.isNeeded(connection) else {
                throw Refusal.conflict(Message("access.administrator_exists"))
            }
            var fact = AuditFact(action: "account.link_issued", subject: "account/\(name.text)")
            if try AccountStore(connection: connection).find(name) == nil {
                let account = try NewAccount(
                    name: name,
                    displayName: Language.vietnamese.text("access.first_administrator"),
                    grants: [Grant(role: .administrator, organisation: nil)]
                )
                fact = try CreateAccount.add(account, passwordHash: nil, connection, at: at)
            }
            return (try OneTimeLinks.issue(token, for: name, connection, at: at), fact)
        }
    }

    private static func isNeeded(_ connection: any Connection) throws -> Bool {
        try AccountStore(connection: connection).all()
            .allSatisfy { !$0.person.has(.administrator) || $0.disabledAt != nil || $0.passwordHash == nil }
    }
}
