package import Domain

/// The coordinator's answer to a proposal.
package struct ProposalAnswer: Sendable, Hashable {
    /// True where it was accepted.
    package let isAccepted: Bool
    /// Why.
    package let reason: String
    /// The account that answered, or `command`.
    package let author: String
    /// When.
    package let answeredAt: Instant

    /// An answer.
    package init(isAccepted: Bool, reason: String, author: String, answeredAt: Instant) {
        self.isAccepted = isAccepted
        self.reason = reason
        self.author = author
        self.answeredAt = answeredAt
    }
}
