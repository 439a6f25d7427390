package import Domain

/// What a task outside the plan said before it was corrected.
package struct DirectiveRevision: Sendable, Equatable {
    /// The number of the correction, from 1.
    package let number: Int
    /// What it said until then.
    package let before: Directive
    /// Why it was corrected.
    package let reason: String
    /// When.
    package let at: Instant
    /// By whom.
    package let author: String
}
