package import Domain
import Persistence

/// Shuts an account out, or lets it in again. Accounts are never deleted: the audit log names them.
package struct DisableAccount: Sendable {
    private let runtime: Runtime

    /// Disabling on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Disables an account at once, with its sessions and tokens; the last administrator is refused.
    package func callAsFunction(_ name: AccountName, by actor: String) async throws {
        try await runtime.change(by: actor) { connection, at in
            let account = try Accounts.require(name, connection)
            try AccountStore(connection: connection).setDisabled(at, of: account.person.account)
            try Accounts.closeDoors(of: account.person.account, connection, at: at)
            if account.person.has(.administrator) { try Accounts.requireAdministrator(connection) }
            return ((), AuditFact(action: "account.disabled", subject: "account/\(name.text)"))
        }
    }

    /// Lets an account in again, with the password and grants it had.
    package func enable(_ name: AccountName, by actor: String) async throws {
        try await runtime.change(by: actor) { connection, _ in
            let account = try Accounts.require(name, connection)
            try AccountStore(connection: connection).setDisabled(nil, of: account.person.account)
            return ((), AuditFact(action: "account.enabled", subject: "account/\(name.text)"))
        }
    }
}
