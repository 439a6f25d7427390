package import Domain

/// A unit's row of a stored ranking.
package struct StoredRankingRow: Sendable, Hashable {
    /// The unit's name.
    package let name: String
    /// The unit, its score and place.
    package let ranked: RankedUnit
    /// Its place in the ranking published before; nil where it had none.
    package let placeBefore: Int?
    /// What the coordinator recorded in place of what was counted.
    package let overrides: [RankingOverride]

    /// The unit.
    package var organisation: OrganisationCode { ranked.unit.organisation }
}
