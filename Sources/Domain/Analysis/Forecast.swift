/// Where an indicator is heading by the day of its final target, and how likely it is to miss it, with everything this rests
/// on.
package struct Forecast: Sendable, Hashable {
    /// The figures continued, the earliest first; three or more.
    package let points: [ForecastPoint]
    /// The continuation: method, line and spread.
    package let projection: Projection
    /// The final target.
    package let target: Target
    /// Which way is better.
    package let direction: IndicatorDirection
    /// The figure expected on the day: whole for ranks, tiers and counts, else rounded to two decimals, or to as many as the
    /// figures have, at most four.
    package let value: ExactDecimal
    /// The lower end of the 80 % interval, rounded downwards.
    package let low: ExactDecimal
    /// The upper end of the 80 % interval, rounded upwards.
    package let high: ExactDecimal
    /// The chance of missing the target in whole per cent, 1 to 99: a forecast is never certain.
    package let missChance: Int

    /// A projection judged by a target; nil where its numbers are beyond what can be written.
    init?(_ projection: Projection, of series: ForecastSeries, to target: Target, direction: IndicatorDirection) {
        let places = Self.places(of: series)
        guard let value = ExactDecimal(approximating: projection.value, places: places),
            let low = ExactDecimal(approximating: projection.low, places: places, .down),
            let high = ExactDecimal(approximating: projection.high, places: places, .up)
        else { return nil }
        points = series.points
        self.projection = projection
        self.target = target
        self.direction = direction
        self.value = value
        self.low = low
        self.high = high
        let chance = target.missChance(of: projection, direction: direction)
        missChance = min(max(Int((chance * 100).rounded()), 1), 99)
    }

    /// The day forecast: 31/12 of the target's year.
    package var day: Day { projection.day }
    /// The method used.
    package var method: ForecastMethod { projection.method }
    /// True where the value expected does not satisfy the target.
    package var isMissExpected: Bool { !target.isMet(by: value, direction: direction) }
    /// How many of the figures are provisional; the forecast rests on them.
    package var provisionalCount: Int { points.count(where: \.isProvisional) }
    /// The chance of missing in words.
    package var likelihood: Likelihood { Likelihood(percent: missChance) }

    private static func places(of series: ForecastSeries) -> Int {
        series.range.isWhole ? 0 : min(4, max(2, series.points.map(\.value.decimals).max() ?? 0))
    }
}
