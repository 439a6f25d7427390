package import Domain

/// A task outside the plan with its code and who recorded it.
package struct StoredDirective: Sendable, Equatable {
    /// Its code, e.g. `GV.001`.
    package let code: TaskCode
    /// What it is.
    package let directive: Directive
    /// When it was recorded.
    package let recordedAt: Instant
    /// Who recorded it.
    package let recordedBy: String
    /// How often it was corrected.
    package let revision: Int
    /// That it is asked for no longer; nil while it is.
    package let withdrawal: DirectiveWithdrawal?
}
