package import Domain

/// A personal token of the API as the database holds it: its secret is not there.
package struct StoredApiToken: Sendable, Equatable {
    /// The SHA-256 of the token, which also names it.
    package let sha256: String
    /// What its owner calls it.
    package let label: String
    /// What it may be used for.
    package let scopes: Set<TokenScope>
    /// When it was made.
    package let createdAt: Instant
    /// When it ends.
    package let expiresAt: Instant
    /// When it was taken back; nil where it was not.
    package let revokedAt: Instant?

    /// A token as it is stored.
    package init(
        sha256: String,
        label: String,
        scopes: Set<TokenScope>,
        createdAt: Instant,
        expiresAt: Instant,
        revokedAt: Instant? = nil
    ) {
        self.sha256 = sha256
        self.label = label
        self.scopes = scopes
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }

    /// True where it opens the API at an instant.
    package func isValid(at: Instant) -> Bool { revokedAt == nil && expiresAt > at }
}
