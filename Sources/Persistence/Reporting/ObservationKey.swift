package import Domain

/// What an observation is about: an indicator, measured or contributed to, who states it and the period.
package struct ObservationKey: Sendable, Hashable {
    /// The plan's key.
    package let planID: Int64
    /// The indicator, and whether it is measured or contributed to.
    package let figure: FigureKey
    /// Who states it.
    package let organisation: OrganisationCode
    /// The period's code.
    package let period: PeriodCode

    /// Names an observation.
    package init(planID: Int64, figure: FigureKey, organisation: OrganisationCode, period: PeriodCode) {
        self.planID = planID
        self.figure = figure
        self.organisation = organisation
        self.period = period
    }

    /// The indicator.
    package var indicator: IndicatorCode { figure.indicator }
}
