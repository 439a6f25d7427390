package import Domain

/// A personal token of the API as the database holds it: its secret is not there.
package struct StoredApiToken: Sendable, Equatable {
    /// The SHA-256 of the token, which also names it.
    package let sha256: String
    /// What its owner calls it.
    package let label: String
    /// When it was made.
    package let createdAt: Instant
    /// When it ends.
    package let expiresAt: Instant
    /// When it was taken back; nil where it was not.
    package let revokedAt: Instant?

    /// True where it opens the API at an instant.
    package func isValid(at: Instant) -> Bool { revokedAt == nil && expiresAt > at }
}
