package import Domain
import Persistence

/// Opens a session for a name and a password.
package struct SignIn: Sendable {
    private let runtime: Runtime
    private let throttle: SignInThrottle

    /// Seconds a session lasts: eight hours, a working day, counted from the sign-in and never prolonged.
    package static let sessionSeconds: Int64 = 8 * 3600

    /// Signing in to this server.
    package init(runtime: Runtime, throttle: SignInThrottle = .standard) {
        self.runtime = runtime
        self.throttle = throttle
    }

    /// Opens a session, or refuses with the same words and after the same work whether the name or the password is wrong.
    ///
    /// - Parameter address: where the request comes from; failures count for the name and for the address.
    /// - Throws: `Refusal.unauthenticated`; `Refusal.tooMany` after five failures in fifteen minutes.
    package func callAsFunction(name: String, password: String, address: String) async throws -> SignedIn {
        let name = try? AccountName(name)
        let known = try await runtime.database.read { connection in
            try checkThrottle(connection, name: name, address: address, at: runtime.clock.now())
            return try name.flatMap { try AccountStore(connection: connection).find($0) }
        }
        let hash = known?.passwordHash
        let matches = try await runtime.passwordHasher.matches(Password.typed(password), hash: hash)
        let token = runtime.secrets.token()
        let formToken = runtime.secrets.token()
        // A name nobody has may be a password typed into the wrong field: it is not written down.
        let outcome = try await runtime.change(by: known?.person.name ?? "visitor") { connection, at in
            // Asked again: tries made while this one was hashing count too, whatever it found.
            try checkThrottle(connection, name: name, address: address, at: at)
            guard matches, let name, let account = try AccountStore(connection: connection).find(name),
                account.passwordHash == hash, account.disabledAt == nil
            else {
                let subject = known.map { "account/\($0.person.name)" } ?? "account"
                return try fail(connection, name: name, address: address, subject: subject, at: at)
            }
            return try open(connection, account.person, token: token, formToken: formToken, at: at)
        }
        guard let outcome else { throw Refusal.unauthenticated(Message("access.wrong_name_or_password")) }
        return outcome
    }

    private func open(
        _ connection: any Connection,
        _ person: Person,
        token: String,
        formToken: String,
        at: Instant
    ) throws -> (SignedIn?, AuditFact) {
        let expiresAt = at.adding(seconds: Self.sessionSeconds)
        let sessions = SessionStore(connection: connection)
        try sessions.removeExpired(at: at)
        try sessions.add(
            sha256: Fingerprint.sha256(token),
            account: person.account,
            formToken: formToken,
            at: at,
            expiresAt: expiresAt
        )
        try FailedSignInStore(connection: connection).remove(name: person.name)
        let fact = AuditFact(action: "session.opened", subject: "account/\(person.name)")
        return (SignedIn(person: person, token: token, expiresAt: expiresAt), fact)
    }

    private func fail(
        _ connection: any Connection,
        name: AccountName?,
        address: String,
        subject: String,
        at: Instant
    ) throws -> (SignedIn?, AuditFact) {
        let failures = FailedSignInStore(connection: connection)
        try failures.remove(upTo: throttle.windowStart(at: at))
        try failures.add(name: name?.text ?? "", address: address, at: at)
        return (nil, AuditFact(action: "session.refused", subject: subject, detail: ["address": address]))
    }

    private func checkThrottle(
        _ connection: any Connection,
        name: AccountName?,
        address: String,
        at: Instant
    ) throws {
        let failures = FailedSignInStore(connection: connection)
        let start = throttle.windowStart(at: at)
        let byName = try name.map { try failures.failures(name: $0.text, after: start) } ?? []
        let byAddress = try failures.failures(address: address, after: start)
        let waits = [byName, byAddress].compactMap { throttle.wait(failures: $0, at: at) }
        guard let wait = waits.max() else { return }
        throw Refusal.tooMany(
            Message("access.too_many_failures", ["minutes": "\((wait + 59) / 60)"]),
            retryAfterSeconds: wait
        )
    }
}
