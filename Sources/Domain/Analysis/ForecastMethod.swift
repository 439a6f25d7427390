/// A way to continue a series, the simplest first; the raw value is the exchanged word.
///
/// Which one is used is decided by back-testing (`Backtest`), not by taste; see docs/forecasting.md.
package enum ForecastMethod: String, Sendable, CaseIterable {
    /// The last figure stays as it is (giữ nguyên số liệu gần nhất).
    case naive
    /// The least-squares line through the last four figures (đường thẳng qua các số liệu gần nhất).
    case linear
    /// The median of the slopes between all pairs of figures, through the median of the figures' distances from it
    /// (Theil–Sen): one figure that is far out does not turn it.
    case theilSen = "theil_sen"
    /// From the last figure on with the slope of the last four, which fades within three usual intervals (xu thế tắt dần).
    case dampedTrend = "damped_trend"

    /// How many of the last figures make the slope of `linear` and `dampedTrend`.
    package static let lastPoints = 4
    /// How many usual (median) intervals between figures the damping time τ of `dampedTrend` is.
    package static let dampingIntervals = 3.0

    /// The method that back-testing chose for a family of series; docs/forecasting.md has the table, and a test compares this
    /// choice with what `Backtest` finds on the demonstration and on the international series.
    package static func chosen(for family: SeriesFamily) -> ForecastMethod {
        switch family {
        case .reported: .dampedTrend
        case .published: .naive
        }
    }
}
