package import Domain

/// The ceiling of a year and source beside what is asked for and appraised under it.
package struct BudgetCeiling: Sendable, Hashable {
    /// The budget year.
    package let year: Int
    /// The source.
    package let source: FundingSource
    /// The ceiling; nil where none was set.
    package let amount: Money?
    /// Its number: whoever changes it names the one they saw; 0 where none was set.
    package let number: Int
    /// Why it was set so; empty for none.
    package let reason: String
    /// Who set it; empty where nobody has.
    package let author: String
    /// When it was set; nil where it was not.
    package let setAt: Instant?
    /// Count and sums of all lines under it.
    package let all: BudgetSums
    /// Count and sums of those that wait for the appraiser.
    package let waiting: BudgetSums

    /// What the ceiling leaves above what is appraised so far, negative where it is exceeded; nil without a ceiling.
    package var left: Money? { amount.map { $0 - all.sum(.appraised) } }

    /// True where approving everything that waits would go beyond the ceiling.
    package var isExceededByWaiting: Bool { left.map { waiting.sum(.requested) > $0 } ?? false }
}
