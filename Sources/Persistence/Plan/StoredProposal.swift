package import Domain

/// A proposal to change a plan with who made it and what came of it.
package struct StoredProposal: Sendable, Hashable {
    /// Its number within the plan, from 1.
    package let number: Int
    /// What is proposed.
    package let proposal: PlanProposal
    /// The unit that proposes it.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let organisationName: String
    /// The account that made it, or `command`.
    package let author: String
    /// When it was made.
    package let submittedAt: Instant
    /// True where it was made in a demonstration.
    package let isIllustrative: Bool
    /// Where it stands.
    package let state: ProposalState
    /// The answer; nil while it waits.
    package let answer: ProposalAnswer?
    /// The number of the edition that carries it out; nil where none does.
    package let edition: Int?
}
