/// The result of a back-test for one family of series.
package struct BacktestFamily: Sendable, Hashable {
    /// The family.
    package let family: SeriesFamily
    /// How many series the errors are averaged over.
    package let seriesCount: Int
    /// How many forecasts each method made.
    package let forecastCount: Int
    /// Series with fewer than four figures: nothing is left to compare a forecast of three with.
    package let tooShort: [String]
    /// Series that changed their kind.
    package let changedKind: [String]
    /// Series whose last figure was always right, so that there is no error to measure by.
    package let unmoved: [String]
    /// The methods' errors, the simplest method first; empty where no series was long enough.
    package let errors: [MethodErrors]

    /// The method with the least scaled error, the simpler where two are equal to three decimals; nil without errors.
    package var choice: ForecastMethod? { errors.min { $0.scaledError < $1.scaledError }?.method }
}
