package import Domain
import Persistence

/// Sets the password of an account, and ends every session and token that the old one opened.
package struct SetPassword: Sendable {
    private let runtime: Runtime

    /// Setting passwords on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// For the command line: no old password is asked.
    package func callAsFunction(_ password: Password, of name: AccountName, by actor: String) async throws {
        let hash = try await runtime.passwordHasher.hash(password, salt: runtime.secrets.bytes(16))
        try await runtime.change(by: actor) { connection, at in
            let account = try Accounts.require(name, connection)
            return ((), try Self.store(hash, account.person, connection, at: at))
        }
    }

    /// For the person: asks the old password; a wrong one is `InvalidInput` with field `current_password` and counts as a
    /// failed sign-in.
    package func own(_ person: Person, current: String, new: Password, address: String) async throws {
        let name = try AccountName(person.name)
        try await CheckPassword(runtime: runtime)(person, typed: current, address: address)
        try await callAsFunction(new, of: name, by: person.name)
    }

    static func store(_ hash: String, _ person: Person, _ connection: any Connection, at: Instant) throws -> AuditFact {
        try AccountStore(connection: connection).setPassword(hash, of: person.account)
        try Accounts.closeDoors(of: person.account, connection, at: at)
        try FailedSignInStore(connection: connection).remove(name: person.name)
        return AuditFact(action: "account.password_set", subject: "account/\(person.name)")
    }
}
