package import Domain

/// One indicator a unit must supply in a round, with what it needs to judge its figure.
package struct ReportSheetRow: Sendable {
    /// The indicator.
    package let code: IndicatorCode
    /// Its printed name.
    package let name: String
    /// The name of its heading; nil where it has none.
    package let parentName: String?
    /// Its unit.
    package let unit: IndicatorUnit
    /// Whether its values are to rise or to fall.
    package let direction: IndicatorDirection
    /// How values combine.
    package let aggregation: IndicatorAggregation?
    /// Baseline, yearly plans and final target, in year order.
    package let targets: [Target]
    /// Figures accepted for earlier periods, oldest first; from the unit and those it succeeded.
    package let earlier: [StoredVintage]

    /// The rule its figure must satisfy.
    package var rule: FigureRule {
        FigureRule(unit: unit, aggregation: aggregation, history: earlier.compactMap(\.vintage.figure.value))
    }

    /// The last figure accepted before this period; nil where none.
    package var last: StoredVintage? { earlier.last { $0.vintage.figure.value != nil } }
}
