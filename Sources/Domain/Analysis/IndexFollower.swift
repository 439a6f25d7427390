/// An indicator of a plan that follows an international index.
package struct IndexFollower: Sendable, Hashable {
    /// Its code.
    package let code: String
    /// Its name.
    package let name: String
    /// What its values are measured in.
    package let unit: IndicatorUnit
    /// Baseline, yearly plans and final target.
    package let targets: [Target]
    /// Its accepted figures, the earliest first.
    package let figures: [PlanFigure]

    /// An indicator with what the plan and its reports say.
    package init(code: String, name: String, unit: IndicatorUnit, targets: [Target], figures: [PlanFigure]) {
        self.code = code
        self.name = name
        self.unit = unit
        self.targets = targets
        self.figures = figures
    }

    /// The final target; nil where the plan prints none.
    package var target: Target? { targets.filter { $0.kind == .target }.max { $0.year < $1.year } }

    /// The baseline as a figure; nil where the plan prints none.
    var baseline: PlanFigure? {
        targets.first { $0.kind == .baseline }.map {
            PlanFigure(indicator: code, unit: unit, period: nil, year: $0.year, value: $0.value)
        }
    }
}
