package import Domain

/// A report that waits for the coordinator.
package struct WaitingReport: Sendable, Hashable {
    /// The round.
    package let round: StoredRound
    /// The unit.
    package let organisation: OrganisationCode
    /// Its name.
    package let name: String
    /// How many figures it had to supply.
    package let asked: Int
    /// The revision that was sent.
    package let revision: Int
    /// Who sent it.
    package let submittedBy: String
    /// True once the review has begun.
    package let isUnderReview: Bool
    /// When it had to be received.
    package let deadline: Deadline
    /// Why and since when it asks for an eye.
    package let urgency: ReviewUrgency
}
