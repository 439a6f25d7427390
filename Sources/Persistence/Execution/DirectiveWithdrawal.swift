package import Domain

/// That a task outside the plan is asked for no longer.
package struct DirectiveWithdrawal: Sendable, Equatable {
    /// When it was withdrawn.
    package let at: Instant
    /// By whom.
    package let author: String
    /// Why.
    package let reason: String
}
