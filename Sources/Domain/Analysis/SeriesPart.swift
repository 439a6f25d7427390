/// An accepted figure that an organisation contributed to an indicator in a period.
package struct SeriesPart: Sendable, Hashable {
    /// Who contributed it.
    package let organisation: OrganisationCode
    /// The period it covers.
    package let period: PeriodCode
    /// The last day of that period.
    package let day: Day
    /// Value, numerator and denominator, status; without a value where it was reported as missing.
    package let figure: Figure

    /// A figure of a series.
    package init(organisation: OrganisationCode, period: PeriodCode, day: Day, figure: Figure) {
        self.organisation = organisation
        self.period = period
        self.day = day
        self.figure = figure
    }
}
