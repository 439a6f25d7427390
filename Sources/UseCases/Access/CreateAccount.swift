package import Domain
import Persistence

/// Creates an account with its grants.
package struct CreateAccount: Sendable {
    private let runtime: Runtime

    /// Creating accounts on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Creates the account without a password and gives the link that sets it.
    ///
    /// - Throws: `InvalidInput` where the name is taken or an organisation is unknown.
    package func callAsFunction(_ account: NewAccount, by actor: String) async throws -> OneTimeLink {
        let token = runtime.secrets.token()
        return try await runtime.change(by: actor) { connection, at in
            let fact = try Self.add(account, passwordHash: nil, connection, at: at)
            return (try OneTimeLinks.issue(token, for: account.name, connection, at: at), fact)
        }
    }

    /// Creates the account with a password; for commands and the demonstration.
    package func callAsFunction(_ account: NewAccount, password: Password, by actor: String) async throws {
        let hash = try await runtime.passwordHasher.hash(password, salt: runtime.secrets.bytes(16))
        try await runtime.change(by: actor) { connection, at in
            ((), try Self.add(account, passwordHash: hash, connection, at: at))
        }
    }

    static func add(
        _ account: NewAccount,
        passwordHash: String?,
        _ connection: any Connection,
        at: Instant
    ) throws -> AuditFact {
        let store = AccountStore(connection: connection)
        guard try store.find(account.name) == nil else {
            throw InvalidInput(field: "name", "access.name_taken", ["name": account.name.text])
        }
        let id = try store.add(
            account.name,
            displayName: account.displayName,
            passwordHash: passwordHash,
            isDemonstration: account.isDemonstration,
            at: at
        )
        if let email = account.email { try store.setEmail(email, of: id) }
        for grant in account.grants { _ = try GrantRole.store(grant, to: id, connection) }
        let grants = account.grants.map(\.text).joined(separator: " ")
        return AuditFact(
            action: "account.created",
            subject: "account/\(account.name.text)",
            detail: [
                "display_name": account.displayName, "email": account.email?.text ?? "", "grants": grants,
            ]
        )
    }
}
