package import Domain
import Persistence

/// Takes a role away from an account.
package struct RevokeRole: Sendable {
    private let runtime: Runtime

    /// Revoking on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Takes the role away from the next request on; the last administrator's is refused.
    package func callAsFunction(_ grant: Grant, from name: AccountName, by actor: String) async throws {
        try await runtime.change(by: actor) { connection, _ in
            let account = try Accounts.require(name, connection)
            guard try AccountStore(connection: connection).remove(grant, from: account.person.account) else {
                throw Refusal.notFound(Message("access.no_such_grant"))
            }
            if grant.role == .administrator { try Accounts.requireAdministrator(connection) }
            return ((), GrantRole.fact("account.revoked", grant, name))
        }
    }
}
