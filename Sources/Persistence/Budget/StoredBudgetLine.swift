package import Domain

/// A budget line as it stands at a moment.
package struct StoredBudgetLine: Sendable, Hashable {
    /// The key in the database.
    package let id: Int64
    /// What it is for.
    package let key: BudgetLineKey
    /// The name of the task in the current edition; nil where it has none of that code.
    package let taskName: String?
    /// The name of the unit.
    package let organisationName: String
    /// Its state and amounts.
    package let standing: BudgetStanding
    /// The number of the last act: whoever changes the line names the one they saw.
    package let revision: Int
    /// What was last done.
    package let lastAct: BudgetAct
    /// The reason given for it; empty for none.
    package let lastReason: String
    /// The account that did it, or `command`.
    package let lastAuthor: String
    /// When it was done.
    package let changedAt: Instant
    /// True where the last act was illustrative.
    package let isIllustrative: Bool
}
