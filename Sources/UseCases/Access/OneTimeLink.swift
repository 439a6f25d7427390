package import Domain

/// A link that lets its holder set the password of an account once.
package struct OneTimeLink: Sendable {
    /// Whose password.
    package let name: AccountName
    /// The secret part of the link; the database has its SHA-256.
    package let token: String
    /// When it ends: three days after it was made.
    package let expiresAt: Instant

    /// Seconds a link lasts.
    package static let seconds: Int64 = 3 * 24 * 3600
}
