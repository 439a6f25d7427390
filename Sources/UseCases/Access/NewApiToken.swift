package import Domain

/// A personal token that was just made: the only time its secret is known.
package struct NewApiToken: Sendable {
    /// The secret, for the `Authorization: Bearer` header.
    package let token: String
    /// When it ends.
    package let expiresAt: Instant
}
