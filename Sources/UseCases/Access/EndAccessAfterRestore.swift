import Domain
import Persistence

/// Ends what a restored backup would let in without a password: a session signed out since, a link used since, a token
/// revoked since would all be valid again.
package struct EndAccessAfterRestore {
    private let runtime: Runtime

    /// The use case in the world of the restored database.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Ends all sessions, unused one-time links and API tokens, and records the restore in the audit log.
    ///
    /// - Parameter backup: the name of the file that was restored, for the log.
    package func callAsFunction(backup: String, by actor: String) async throws {
        try await runtime.change(by: actor) { connection, at in
            let sessions = try SessionStore(connection: connection).removeAll()
            let links = try OneTimeLinkStore(connection: connection).removeUnused()
            let tokens = try ApiTokenStore(connection: connection).revokeAll(at: at)
            let detail = [
                "backup": backup, "sessions": String(sessions), "links": String(links), "tokens": String(tokens),
            ]
            return ((), AuditFact(action: "database.restored", subject: "database", detail: detail))
        }
    }
}
