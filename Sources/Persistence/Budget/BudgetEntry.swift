package import Domain

/// An act on a budget line as it was recorded; never changed.
package struct BudgetEntry: Sendable, Hashable {
    /// Its place in the line's history, from 1.
    package let number: Int
    /// What was done, with the amount, the reason and the document.
    package let move: BudgetMove
    /// The amount of the stage before; nil where it had none.
    package let before: Money?
    /// Where the line stood afterwards.
    package let standing: BudgetStanding
    /// The account that did it, or `command`.
    package let author: String
    /// When.
    package let recordedAt: Instant
    /// True where it was done in a demonstration.
    package let isIllustrative: Bool

    /// An act on record.
    package init(
        number: Int,
        move: BudgetMove,
        before: Money?,
        standing: BudgetStanding,
        author: String,
        recordedAt: Instant,
        isIllustrative: Bool
    ) {
        self.number = number
        self.move = move
        self.before = before
        self.standing = standing
        self.author = author
        self.recordedAt = recordedAt
        self.isIllustrative = isIllustrative
    }
}
