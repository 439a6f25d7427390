/// A unit to be ranked: what was counted of it, and what the coordinator put in place of a component.
package struct RankingUnit: Sendable, Hashable {
    /// The unit.
    package let organisation: OrganisationCode
    /// What was counted.
    package let counts: RankingCounts
    /// Components recorded by the coordinator in place of what was counted.
    package let overrides: [RankingComponent: OfficialRate]

    /// A unit.
    package init(
        organisation: OrganisationCode,
        counts: RankingCounts,
        overrides: [RankingComponent: OfficialRate] = [:]
    ) {
        self.organisation = organisation
        self.counts = counts
        self.overrides = overrides
    }

    /// A component as it counts.
    package func share(_ component: RankingComponent) -> OfficialRate {
        overrides[component] ?? counts.share(component)
    }

    /// What it scores.
    package func score(_ weights: RankingWeights) -> RankingScore { RankingScore(weights: weights, share) }
}
