package import Domain

/// An indicator of an edition with its growth scenario and the figure it is judged by: a row of a list.
package final class RatedIndicator: Sendable {
    /// What the edition says about it.
    package let facts: IndicatorFacts
    /// The last accepted figure; nil where there is none.
    package let figure: LatestFigure?
    /// How the figure stands against the path.
    package let rating: Rating

    init(facts: IndicatorFacts, figure: LatestFigure?, rating: Rating) {
        self.facts = facts
        self.figure = figure
        self.rating = rating
    }

    /// The printed code, as stored.
    package var code: String { facts.code }
    /// The code of its group.
    package var group: String { facts.group }
    /// The code of its heading; nil at the top.
    package var parent: String? { facts.parent }
    /// The name of that heading; nil at the top.
    package var parentName: String? { facts.parentName }
    /// The printed name.
    package var name: String { facts.name }
    /// What its values are measured in.
    package var unit: IndicatorUnit { facts.unit }
    /// Which way is better.
    package var direction: IndicatorDirection { facts.direction }
    /// True for a heading: it carries no values.
    package var isHeading: Bool { facts.isHeading }
    /// Baseline, yearly plans and final target in year order.
    package var targets: [Target] { facts.targets }
}
