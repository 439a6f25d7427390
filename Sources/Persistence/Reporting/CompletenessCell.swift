package import Domain

/// How one unit stands in one round that asks something of it.
package struct CompletenessCell: Sendable, Hashable {
    /// In time, late, being written, not begun or missing.
    package let state: Completeness
    /// Days late; 0 where it is not, or nothing was sent.
    package let daysLate: Int
    /// Where the report stands; nil while nobody has begun it.
    package let reportState: ReportState?
    /// When it was first sent; nil while it never was.
    package let firstSubmittedAt: Instant?
    /// When it must have been received.
    package let deadline: Deadline
    /// Published figures of it that are provisional and wait for the official one.
    package let provisional: Int
}
