package import Domain

/// A session that was just opened.
package struct SignedIn: Sendable {
    /// Who signed in.
    package let person: Person
    /// The session's secret, for the cookie only; the database has its SHA-256.
    package let token: String
    /// When the session ends, whatever happens.
    package let expiresAt: Instant
}
