/// How far a method's forecasts of a series go astray, read from the series itself.
///
/// From every origin with two figures or more the method forecasts the next figure; e is how far it is off, h how many days
/// later the figure is and T how many days the figures up to the origin span. A forecast h days ahead is taken to be off by
/// `s × √(h × (1 + h/T))`: errors add up like a random walk whose drift is itself estimated. To the squared errors
/// `e² / (h × (1 + h/T))` the series' own mean squared step `Δv² / Δd` is added as if it had been seen twice, so that three
/// figures in a straight line do not claim certainty; s² is the mean of all of them, and their number the degrees of freedom.
package struct ForecastSpread: Sendable, Hashable {
    /// s: the usual error a day ahead, in the indicator's unit; 0 where all figures are equal.
    package let perRootDay: Double
    /// Degrees of freedom of Student's distribution.
    package let freedom: Int
    /// T: the days the series spans, 1 or more.
    package let spanDays: Double

    /// How often the series' own steps count beside the errors.
    package static let stepWeight = 2

    /// The spread of a method on figures in time order, one a day.
    package init(of method: ForecastMethod, on points: [ForecastPoint]) {
        var squares = 0.0
        var errors = 0
        for count in stride(from: 2, to: points.count, by: 1) {
            let known = Array(points[..<count])
            guard let line = method.line(through: known) else { continue }
            let error = points[count].value.approximate - line.value(on: points[count].day)
            let days = Double(points[count].day.number - known[count - 1].day.number)
            squares += error * error / Self.growth(days: days, span: Self.span(of: known))
            errors += 1
        }
        let steps = zip(points, points.dropFirst()).map { earlier, later in
            let step = later.value.approximate - earlier.value.approximate
            return step * step / Double(max(1, later.day.number - earlier.day.number))
        }
        let step = steps.isEmpty ? 0 : steps.reduce(0, +) / Double(steps.count)
        freedom = errors + Self.stepWeight
        perRootDay = ((squares + Double(Self.stepWeight) * step) / Double(freedom)).squareRoot()
        spanDays = Self.span(of: points)
    }

    /// The usual error so many days after the last figure, in the indicator's unit.
    package func width(after days: Int) -> Double {
        perRootDay * Self.growth(days: Double(max(0, days)), span: spanDays).squareRoot()
    }

    private static func growth(days: Double, span: Double) -> Double { days * (1 + days / span) }

    private static func span(of points: [ForecastPoint]) -> Double {
        guard let first = points.first, let last = points.last else { return 1 }
        return Double(max(1, last.day.number - first.day.number))
    }
}
