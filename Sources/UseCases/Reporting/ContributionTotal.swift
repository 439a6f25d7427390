package import Domain
package import Persistence

/// The sum of the contributions to an indicator of a round.
package struct ContributionTotal: Sendable, Equatable {
    /// The indicator.
    package let indicator: IndicatorCode
    /// What it is called, and its unit.
    package let title: IndicatorTitle
    /// The sum with its coverage.
    package let sum: ContributionSum
}
