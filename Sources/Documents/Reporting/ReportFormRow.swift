package import Domain

/// An indicator of part I of the form: what the unit needs to know of it, and what stands in its input cells.
package struct ReportFormRow: Sendable {
    /// The indicator.
    package let code: IndicatorCode
    /// Its name, behind its heading's where it has one.
    package let name: String
    /// What its figure must satisfy.
    package let rule: FigureRule
    /// The growth scenario.
    package let targets: [Target]
    /// The figure accepted last and its period; nil where none.
    package let last: (period: PeriodCode, figure: Figure)?
    /// What stands in the input cells.
    package let typed: TypedFigure

    /// A row.
    package init(
        code: IndicatorCode,
        name: String,
        rule: FigureRule,
        targets: [Target],
        last: (period: PeriodCode, figure: Figure)?,
        typed: TypedFigure
    ) {
        self.code = code
        self.name = name
        self.rule = rule
        self.targets = targets
        self.last = last
        self.typed = typed
    }

    /// The input columns the indicator has a use for.
    package var inputs: [ReportFormInput] {
        rule.takesFraction
            ? ReportFormInput.allCases : ReportFormInput.allCases.filter { $0 != .numerator && $0 != .denominator }
    }
}
