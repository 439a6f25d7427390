package import Domain
import Persistence

/// Ends one session.
package struct SignOut: Sendable {
    private let runtime: Runtime

    /// Signing out of this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Ends the session whose token has this SHA-256; a session that is gone already is no error.
    package func callAsFunction(_ person: Person, sessionSHA256: String) async throws {
        try await runtime.change(by: person.name) { connection, _ in
            _ = try SessionStore(connection: connection).remove(sha256: sessionSHA256)
            return ((), AuditFact(action: "session.closed", subject: "account/\(person.name)"))
        }
    }
}
