package import Domain

/// A row of the completeness matrix.
package struct CompletenessUnit: Sendable, Hashable {
    /// The unit.
    package let organisation: OrganisationCode
    /// Its name.
    package let name: String
    /// What it is.
    package let kind: OrganisationKind
    /// How it stands, by the round's code; none for a round that asks nothing of it.
    package let cells: [PeriodCode: CompletenessCell]
}
