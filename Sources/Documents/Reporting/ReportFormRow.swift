package import Domain

/// An indicator of part I of the form: what the unit needs to know of it, and what stands in its input cells.
package struct ReportFormRow: Sendable {
    /// The indicator, and whether the unit measures it or contributes to it.
    package let key: FigureKey
    /// Its name, behind its heading's where it has one.
    package let name: String
    /// What its figure must satisfy.
    package let rule: FigureRule
    /// The growth scenario.
    package let targets: [Target]
    /// The figure accepted last and its period; nil where none.
    package let last: (period: PeriodCode, figure: Figure)?
    /// What the accepted contributions to the indicator add up to; nil where none are asked or the unit does not measure it.
    package let contributed: ContributionSum?
    /// What stands in the input cells.
    package let typed: TypedFigure

    /// A row.
    package init(
        key: FigureKey,
        name: String,
        rule: FigureRule,
        targets: [Target],
        last: (period: PeriodCode, figure: Figure)?,
        contributed: ContributionSum? = nil,
        typed: TypedFigure
    ) {
        self.key = key
        self.name = name
        self.rule = rule
        self.targets = targets
        self.last = last
        self.contributed = contributed
        self.typed = typed
    }

    /// The indicator.
    package var code: IndicatorCode { key.indicator }

    /// The input columns the indicator has a use for.
    package var inputs: [ReportFormInput] {
        rule.takesFraction
            ? ReportFormInput.allCases : ReportFormInput.allCases.filter { $0 != .numerator && $0 != .denominator }
    }
}
