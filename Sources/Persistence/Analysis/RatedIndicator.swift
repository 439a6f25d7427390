package import Domain

/// An indicator of an edition with its growth scenario and the figure it is judged by: a row of a list.
package struct RatedIndicator: Sendable, Equatable {
    /// The printed code, as stored.
    package let code: String
    /// The code of its group.
    package let group: String
    /// The code of its heading; nil at the top.
    package let parent: String?
    /// The printed name.
    package let name: String
    /// What its values are measured in.
    package let unit: IndicatorUnit
    /// Which way is better.
    package let direction: IndicatorDirection
    /// True for a heading: it carries no values.
    package let isHeading: Bool
    /// Baseline, yearly plans and final target in year order.
    package let targets: [Target]
    /// The last accepted figure; nil where there is none.
    package let figure: LatestFigure?
    /// How the figure stands against the path.
    package let rating: Rating
}
