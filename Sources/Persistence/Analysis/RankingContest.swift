package import Domain

/// A unit's explanation (giải trình) of its row, with the answer.
package struct RankingContest: Sendable, Hashable {
    /// Its number within the ranking, from 1.
    package let number: Int
    /// The unit.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let name: String
    /// The component it is about; nil for the whole row.
    package let component: RankingComponent?
    /// What the unit says.
    package let explanation: String
    /// Who wrote it.
    package let author: String
    /// When it was sent.
    package let sentAt: Instant
    /// Where it stands.
    package let state: RankingContestState
    /// The coordinator's reason; nil while it waits.
    package let answer: String?
    /// Who answered; nil while it waits.
    package let answeredBy: String?
    /// When; nil while it waits.
    package let answeredAt: Instant?
}
