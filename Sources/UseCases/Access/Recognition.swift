import Domain
package import Persistence

/// Recognises who sends a request.
package struct Recognition: Sendable {
    private let runtime: Runtime

    /// Recognising on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The session of a cookie's token; nil where it is unknown or over.
    package func session(sha256: String) async throws -> StoredSession? {
        let at = runtime.clock.now()
        return try await runtime.database.read { try SessionStore(connection: $0).find(sha256: sha256, at: at) }
    }

    /// The owner of a personal token; nil where it is unknown, over or revoked.
    package func tokenOwner(sha256: String) async throws -> TokenOwner? {
        let at = runtime.clock.now()
        return try await runtime.database.read { try ApiTokenStore(connection: $0).owner(sha256: sha256, at: at) }
    }
}
