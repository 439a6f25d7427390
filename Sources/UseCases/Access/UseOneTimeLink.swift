package import Domain
import Persistence

/// Sets a password with a one-time link.
package struct UseOneTimeLink: Sendable {
    private let runtime: Runtime

    /// Using links of this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Whose password the link sets; `Refusal.notFound` where it is used, over or was never given out.
    package func person(of token: String) async throws -> Person {
        let at = runtime.clock.now()
        return try await runtime.database.read { try Self.find(token, $0, at: at) }
    }

    /// Sets the password; the link is used up, every session and token of the account ends.
    package func callAsFunction(_ token: String, password text: String) async throws {
        let owner = try await person(of: token)
        let password = try Password(text, for: AccountName(owner.name))
        let hash = try await runtime.passwordHasher.hash(password, salt: runtime.secrets.bytes(16))
        try await runtime.change(by: owner.name) { connection, at in
            let person = try Self.find(token, connection, at: at)
            guard try OneTimeLinkStore(connection: connection).use(sha256: Fingerprint.sha256(token), at: at) else {
                throw Refusal.notFound(Message("access.link_over"))
            }
            return ((), try SetPassword.store(hash, person, connection, at: at))
        }
    }

    private static func find(_ token: String, _ connection: any Connection, at: Instant) throws -> Person {
        let store = OneTimeLinkStore(connection: connection)
        guard let account = try store.account(sha256: Fingerprint.sha256(token), at: at) else {
            throw Refusal.notFound(Message("access.link_over"))
        }
        return account.person
    }
}
