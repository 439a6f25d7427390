/// One indicator of the consolidated report.
package struct ConsolidatedRow: Sendable, Equatable {
    /// The indicator.
    package let code: IndicatorCode
    /// Its printed name.
    package let name: String
    /// The code of its group.
    package let group: String
    /// Its unit.
    package let unit: IndicatorUnit
    /// Which way is better.
    package let direction: IndicatorDirection
    /// True for a heading, which has no figures.
    package let isHeading: Bool
    /// The cells of the growth scenario.
    package let targets: [ScenarioColumn: Target]
    /// A figure, or a gap, for each organisation that measures it; empty only for headings and where nobody measures it.
    package let figures: [ConsolidatedFigure]

    /// An indicator's row.
    package init(
        code: IndicatorCode,
        name: String,
        group: String,
        unit: IndicatorUnit,
        direction: IndicatorDirection,
        isHeading: Bool,
        targets: [ScenarioColumn: Target],
        figures: [ConsolidatedFigure]
    ) {
        self.code = code
        self.name = name
        self.group = group
        self.unit = unit
        self.direction = direction
        self.isHeading = isHeading
        self.targets = targets
        self.figures = figures
    }
}
