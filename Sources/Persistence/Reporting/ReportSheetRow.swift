package import Domain

/// One indicator a unit must supply in a round, with what it needs to judge its figure.
package struct ReportSheetRow: Sendable {
    /// The indicator, and whether the unit measures it or contributes to it.
    package let key: FigureKey
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

    /// What the accepted contributions to the indicator add up to; nil where the unit does not measure it or none are asked.
    package let contributed: ContributionSum?

    /// The indicator.
    package var code: IndicatorCode { key.indicator }

    /// The rule its figure must satisfy.
    package var rule: FigureRule {
        let history = earlier.compactMap(\.vintage.figure.value)
        return FigureRule(unit: unit, aggregation: aggregation, history: history, kind: key.kind)
    }

    /// True where the last accepted figure may stand again: what somebody else publishes, such as a yearly index.
    package var offersLast: Bool { key.kind == .measuring && aggregation == .external && last != nil }

    /// The last figure accepted before this period; nil where none.
    package var last: StoredVintage? { earlier.last { $0.vintage.figure.value != nil } }
}
