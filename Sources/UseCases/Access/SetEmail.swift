package import Domain
import Persistence

/// Sets where messages to an account go.
package struct SetEmail: Sendable {
    private let runtime: Runtime

    /// Setting addresses on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the address as typed, or takes it away where the text is empty; `InvalidInput` with field `email` where it is
    /// none.
    package func callAsFunction(_ typed: String, of name: AccountName, by actor: String) async throws {
        let text = typed.trimmingPrefix { $0 == " " }
        let email = text.isEmpty ? nil : try EmailAddress(String(text.reversed().drop { $0 == " " }.reversed()))
        try await runtime.change(by: actor) { connection, _ in
            let account = try Accounts.require(name, connection)
            try AccountStore(connection: connection).setEmail(email, of: account.person.account)
            let fact = AuditFact(
                action: "account.email_set",
                subject: "account/\(name.text)",
                detail: ["email": email?.text ?? "", "before": account.email?.text ?? ""]
            )
            return ((), fact)
        }
    }
}
