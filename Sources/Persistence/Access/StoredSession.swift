package import Domain

/// A valid session as the database holds it.
package struct StoredSession: Sendable {
    /// Whose it is.
    package let person: Person
    /// The token every form of this session must carry.
    package let formToken: String
    /// When it ends, whatever happens.
    package let expiresAt: Instant
}
