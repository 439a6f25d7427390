/// One difference between two editions of a round's consolidated report.
package enum EditionChange: Sendable, Equatable {
    /// What an organisation states of an indicator is another; nil where one edition has no such statement.
    case figure(
        indicator: IndicatorCode,
        name: String,
        unit: IndicatorUnit,
        before: ConsolidatedFigure?,
        after: ConsolidatedFigure?
    )
    /// A unit's words are others; empty where it wrote none.
    case narrative(organisationName: String, part: NarrativePart, before: String, after: String)
}
