/// Where a unit's explanation (giải trình) of its row stands; the raw value is the stored and exchanged word.
package enum RankingContestState: String, Sendable, CaseIterable {
    /// The coordinator has not answered.
    case waiting
    /// Accepted: the row was mended.
    case accepted
    /// Declined with a reason.
    case declined
}
