/// Where an indicator stands, where it stood a quarter before, and where it is heading: all a page for the leadership says of
/// one indicator.
package struct IndicatorCourse: Sendable, Hashable {
    /// The figures, the earliest first.
    package let series: ForecastSeries
    /// Judged by the last figure.
    package let now: Rating
    /// Judged by the last figure up to the day compared with.
    package let before: Rating
    /// How the standing moved since that day.
    package let move: StandingMove
    /// Where the series is heading by the day of the final target, or why that cannot be said.
    package let outlook: ForecastOutcome

    /// The course of a series.
    ///
    /// - Parameters:
    ///   - earlier: the day compared with; nil where there is none, so that nothing moved.
    ///   - path: the growth scenario.
    ///   - target: the final target; nil where the plan prints none.
    ///   - method: the method of forecasting chosen for the family of the series.
    package init(
        _ series: ForecastSeries,
        since earlier: Day?,
        path: GrowthPath,
        target: Target?,
        direction: IndicatorDirection,
        by method: ForecastMethod,
        thresholds: RatingThresholds = .standard
    ) {
        func rating(_ point: ForecastPoint?) -> Rating {
            Rating(
                figure: point?.value,
                on: point?.day ?? Day(number: 0),
                path: path,
                target: target,
                direction: direction,
                thresholds: thresholds
            )
        }
        let last = series.points.last
        let old = earlier.map { day in series.points.last { $0.day <= day } } ?? last
        self.series = series
        now = rating(last)
        before = rating(old)
        move = StandingMove(from: before, to: now, isNew: last?.day != old?.day)
        outlook = ForecastOutcome(series, to: target, direction: direction, by: method)
    }

    /// True where the forecast misses the final target.
    package var isMissExpected: Bool { outlook.forecast?.isMissExpected == true }

    /// True where somebody has to propose a remedy: far behind the path, or heading for a miss (Quyết định 200/QĐ-BTTTT).
    package var needsRemedy: Bool { now.standing == .farBehind || isMissExpected }

    /// How pressing a remedy is, the higher the sooner: by the chance of missing the target, for an indicator without a
    /// forecast by how far it lies behind its path in per cent, at most 99. The two are comparable enough to put rows in order
    /// and are never shown as one number.
    package var pressure: Int {
        if let forecast = outlook.forecast { return forecast.missChance }
        guard let lag = now.leadPercent, lag < .zero else { return 0 }
        return Int(min(99, (ExactDecimal.zero - lag).scaled / ExactDecimal.scale))
    }
}
