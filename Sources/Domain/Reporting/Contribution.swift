/// What one organisation contributes to an indicator in a round, or why nothing of it is in the sum.
package struct Contribution: Sendable, Hashable {
    /// Who contributes.
    package let organisation: OrganisationCode
    /// Its name.
    package let name: String
    /// Where it stands.
    package let state: ContributionState
    /// The accepted figure; nil where none is accepted.
    package let figure: Figure?

    /// A contribution.
    package init(organisation: OrganisationCode, name: String, state: ContributionState, figure: Figure?) {
        self.organisation = organisation
        self.name = name
        self.state = state
        self.figure = figure
    }
}
