package import Domain

/// How one unit stands in a round.
package struct RoundUnit: Sendable, Hashable {
    /// The unit.
    package let organisation: OrganisationCode
    /// Its name.
    package let name: String
    /// How many figures it must supply.
    package let asked: Int
    /// Where its report stands; nil while nobody has begun it.
    package let state: ReportState?
    /// When it was first sent; nil while it never was.
    package let firstSubmittedAt: Instant?
    /// Who sent it last; nil while nobody did.
    package let submittedBy: String?
    /// True once the review has begun.
    package let isUnderReview: Bool
    /// When it must have been received.
    package let deadline: Deadline

    /// Whether its first submission was in time; nil while it never was sent.
    package var timeliness: Timeliness? { firstSubmittedAt.map(deadline.timeliness) }
}
