package import Domain
package import Persistence

/// The contributed figures of an indicator over all periods.
package struct SeriesSheet: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// The indicator's code.
    package let indicator: IndicatorCode
    /// What it is called, with its unit.
    package let title: IndicatorTitle
    /// How its contributions add up.
    package let form: ContributionForm
    /// By whose organisations it is told.
    package let basis: SeriesBasis
    /// The moment it is told as of; restated, its day says which organisations there are.
    package let asOf: Instant
    /// The figures.
    package let series: ContributedSeries
    /// Names of organisations by code.
    let names: [OrganisationCode: String]
}
