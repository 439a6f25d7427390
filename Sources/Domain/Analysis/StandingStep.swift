/// How an indicator stood by the figures up to the end of a period: a cell of a heat map.
package struct StandingStep: Sendable, Hashable {
    /// Judged by the last figure up to the day.
    package let rating: Rating
    /// The last day of the period that figure covers; nil where there was none.
    package let figureDay: Day?
    /// True where that figure is a provisional estimate.
    package let isProvisional: Bool
    /// True where the figure covers the period itself, false where it is an earlier one that still counts.
    package let isOwn: Bool

    /// How the figures of an indicator stood at each of several days.
    ///
    /// - Parameters:
    ///   - points: the figures, the earliest first.
    ///   - days: the last days of periods, in any order; the steps follow it.
    ///   - path: the growth scenario.
    ///   - target: the final target; nil where the plan prints none.
    package static func steps(
        _ points: [ForecastPoint],
        through days: [Day],
        path: GrowthPath,
        target: Target?,
        direction: IndicatorDirection,
        thresholds: RatingThresholds = .standard
    ) -> [StandingStep] {
        days.map { day in
            let point = points.last { $0.day <= day }
            let rating = Rating(
                figure: point?.value,
                on: point?.day ?? day,
                path: path,
                target: target,
                direction: direction,
                thresholds: thresholds
            )
            return StandingStep(
                rating: rating,
                figureDay: point?.day,
                isProvisional: point?.isProvisional ?? false,
                isOwn: point?.day == day
            )
        }
    }
}
