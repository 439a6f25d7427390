import Domain
import Persistence

/// Asks somebody who is signed in for their password again, under the same throttle as a sign-in.
struct CheckPassword: Sendable {
    private let runtime: Runtime

    init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Returns where the password is right; `InvalidInput` with field `current_password` where it is not.
    func callAsFunction(_ person: Person, typed: String, address: String) async throws {
        let session: SignedIn
        do {
            session = try await SignIn(runtime: runtime)(name: person.name, password: typed, address: address)
        } catch Refusal.unauthenticated {
            throw InvalidInput(field: "current_password", "access.current_password_wrong")
        }
        try await SignOut(runtime: runtime)(person, sessionSHA256: Fingerprint.sha256(session.token))
    }
}
