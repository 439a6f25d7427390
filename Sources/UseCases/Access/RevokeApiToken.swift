package import Domain
import Persistence

/// Takes a personal token back.
package struct RevokeApiToken: Sendable {
    private let runtime: Runtime

    /// Revoking on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Takes back the account's token with this SHA-256; `Refusal.notFound` where there is none to take back.
    package func callAsFunction(sha256: String, of name: AccountName, by actor: String) async throws {
        try await runtime.change(by: actor) { connection, at in
            let account = try Accounts.require(name, connection)
            let store = ApiTokenStore(connection: connection)
            guard try store.revoke(sha256: sha256, of: account.person.account, at: at) else {
                throw Refusal.notFound(Message("access.no_such_token"))
            }
            let fact = AuditFact(
                action: "api_token.revoked",
                subject: "account/\(name.text)",
                detail: ["token": String(sha256.prefix(12))]
            )
            return ((), fact)
        }
    }
}
