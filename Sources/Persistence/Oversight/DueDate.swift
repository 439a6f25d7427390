package import Domain

/// A due date of a unit: a round in which it must supply something.
package struct DueDate: Sendable, Hashable {
    /// The plan's code.
    package let plan: PlanCode
    /// The plan's name.
    package let planName: String
    /// The round.
    package let round: StoredRound
    /// When its report must have been received, extensions included.
    package let deadline: Deadline
    /// How often it was moved, and when it last was; nil where it never was.
    package let extensions: Int
    /// See `extensions`.
    package let extendedAt: Instant?
    /// Where its report stands; nil while nobody has begun it.
    package let report: ReportState?
}
