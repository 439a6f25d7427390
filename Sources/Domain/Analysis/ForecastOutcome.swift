/// A forecast, or the reason why there is none.
package enum ForecastOutcome: Sendable, Hashable {
    /// The series can be continued to the target's day.
    case forecast(Forecast)
    /// It cannot, for this reason.
    case unavailable(ForecastGap)

    /// A series continued to 31/12 of the final target's year.
    ///
    /// - Parameters:
    ///   - target: the indicator's final target; nil where the plan prints none.
    ///   - method: the method chosen by back-testing for the family of the series.
    package init(
        _ series: ForecastSeries,
        to target: Target?,
        direction: IndicatorDirection,
        by method: ForecastMethod
    ) {
        guard let target else {
            self = .unavailable(.noTarget)
            return
        }
        if let change = series.kindChange {
            self = .unavailable(.kindChanged(change))
            return
        }
        let day = Day.lastDay(ofYear: target.year)
        if let last = series.points.last, last.day >= day {
            self = .unavailable(.targetDayReached(last.day))
            return
        }
        guard series.points.count >= ForecastSeries.leastPoints,
            let projection = Projection(of: series.points, by: method, to: day, within: series.range)
        else {
            self = .unavailable(.notEnoughData(count: series.points.count))
            return
        }
        guard let forecast = Forecast(projection, of: series, to: target, direction: direction) else {
            self = .unavailable(.beyondNumbers)
            return
        }
        self = .forecast(forecast)
    }

    /// The forecast; nil where there is none.
    package var forecast: Forecast? {
        guard case .forecast(let forecast) = self else { return nil }
        return forecast
    }
}
