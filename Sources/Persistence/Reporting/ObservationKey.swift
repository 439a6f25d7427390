package import Domain

/// What an observation is about: an indicator, who states it and the period.
package struct ObservationKey: Sendable, Hashable {
    /// The plan's key.
    package let planID: Int64
    /// The indicator.
    package let indicator: IndicatorCode
    /// Who states it.
    package let organisation: OrganisationCode
    /// The period's code.
    package let period: PeriodCode

    /// Names an observation.
    package init(planID: Int64, indicator: IndicatorCode, organisation: OrganisationCode, period: PeriodCode) {
        self.planID = planID
        self.indicator = indicator
        self.organisation = organisation
        self.period = period
    }
}
