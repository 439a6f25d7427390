/// A reported figure that no restated series can hold: left out and said.
package struct SeriesGap: Sendable, Hashable {
    /// Why it cannot be restated; the raw value is the exchanged word.
    package enum Reason: String, Sendable, CaseIterable {
        /// Nobody took over from the organisation, as after a split, or it does not exist on the day.
        case noSuccessor = "no_successor"
        /// A percentage without numerator and denominator cannot be added to others or stand for its successor.
        case valueOnly = "value_only"
        /// The sum is too large to be held.
        case tooLarge = "too_large"
    }

    /// Who reported it.
    package let organisation: OrganisationCode
    /// The period.
    package let period: PeriodCode
    /// Why it is left out.
    package let reason: Reason

    /// A figure left out.
    package init(organisation: OrganisationCode, period: PeriodCode, reason: Reason) {
        self.organisation = organisation
        self.period = period
        self.reason = reason
    }
}
