/// A series continued to a day by a method: the value, and the interval that holds the true one in 80 of 100 cases.
package struct Projection: Sendable, Hashable {
    /// The method.
    package let method: ForecastMethod
    /// The day.
    package let day: Day
    /// The line followed.
    package let line: ForecastLine
    /// How far the method goes astray on this series.
    package let spread: ForecastSpread
    /// What a figure can be.
    package let range: NumberRange
    /// The value of the line, which may lie outside the range.
    package let centre: Double
    /// The usual error on the day, in the indicator's unit.
    package let width: Double
    /// How many usual errors the interval reaches to each side: the 90th percentile of Student's distribution.
    package let factor: Double

    /// How often the interval is to hold the true figure, in per cent: to both sides up to the 90th percentile.
    package static let level = 80

    /// Figures in time order continued to a day; nil where there are none.
    package init?(of points: [ForecastPoint], by method: ForecastMethod, to day: Day, within range: NumberRange) {
        guard let last = points.last, let line = method.line(through: points) else { return nil }
        self.method = method
        self.day = day
        self.line = line
        self.range = range
        spread = ForecastSpread(of: method, on: points)
        centre = line.value(on: day)
        width = spread.width(after: day.number - last.day.number)
        factor = StudentDistribution(freedom: spread.freedom).ninetieth
    }

    private init(_ projection: Projection, on day: Day) {
        method = projection.method
        self.day = day
        line = projection.line
        spread = projection.spread
        range = NumberRange(least: projection.range.least, greatest: projection.range.greatest)
        centre = line.value(on: day)
        width = spread.width(after: day.number - line.from.number)
        factor = projection.factor
    }

    /// The same line and interval at days spread evenly from the last figure to the projection's day, for drawing: in so many
    /// steps, 1 or more, and without rounding to whole numbers.
    package func course(steps: Int) -> [Projection] {
        let days = day.number - line.from.number
        let count = max(1, min(steps, days))
        return (0...count).map { Projection(self, on: line.from.adding(days: days * $0 / count)) }
    }

    /// The value, within what a figure can be.
    package var value: Double { bounded(centre) }
    /// The lower end of the interval, within what a figure can be; whole where figures are whole.
    package var low: Double { bounded(centre - reach, .down) }
    /// The upper end of the interval, within what a figure can be; whole where figures are whole.
    package var high: Double { bounded(centre + reach, .up) }

    private var reach: Double { width * factor }

    /// The chance that the true figure is below a limit, from 0 to 1, before it is bounded by the range.
    func chance(below limit: Double) -> Double {
        guard width > 0 else { return centre < limit ? 1 : 0 }
        return StudentDistribution(freedom: spread.freedom).chance(upTo: (limit - centre) / width)
    }

    private func bounded(_ number: Double, _ rule: FloatingPointRoundingRule? = nil) -> Double {
        var bounded = number
        // A hair's breadth of a computed number is no reason to step to the next whole one.
        if range.isWhole, let rule { bounded = (number + (rule == .up ? -1e-9 : 1e-9)).rounded(rule) }
        if let least = range.least { bounded = max(bounded, least.approximate) }
        if let greatest = range.greatest { bounded = min(bounded, greatest.approximate) }
        return bounded
    }
}
