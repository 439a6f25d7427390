/// Figures in time order, one a day, with what such a figure can be.
package struct ForecastSeries: Sendable, Hashable {
    /// The figures, the earliest first; their days need not be evenly spaced.
    package let points: [ForecastPoint]
    /// What a figure of the series can be: a share lies within 0 and 100, a rank is 1 or more and whole.
    package let range: NumberRange
    /// Where the index behind the series changed its kind; nil where it did not.
    package let kindChange: SeriesKindChange?

    /// A series of figures in any order; of two on one day the first given counts.
    package init(points: [ForecastPoint], range: NumberRange, kindChange: SeriesKindChange? = nil) {
        var days: Set<Day> = []
        self.points = points.filter { days.insert($0.day).inserted }.sorted { $0.day < $1.day }
        self.range = range
        self.kindChange = kindChange
    }

    /// The fewest figures that are continued (domain rules, section 9).
    package static let leastPoints = 3
}
