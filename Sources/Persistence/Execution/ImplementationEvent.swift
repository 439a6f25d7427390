package import Domain

/// A step of a version of an implementation plan, append-only.
package struct ImplementationEvent: Sendable, Hashable {
    /// The number of the version.
    package let version: Int
    /// What happened.
    package let kind: ImplementationEventKind
    /// When.
    package let at: Instant
    /// The account that did it.
    package let actor: String
    /// Why, where a reason was asked for; else empty.
    package let reason: String
}
