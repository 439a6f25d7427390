package import Domain

/// The accepted figure an indicator is judged by: the last one with a value that a measuring organisation supplied.
package struct LatestFigure: Sendable, Hashable {
    /// The code of the period it covers, e.g. `2025-Q3`.
    package let period: String
    /// The last day of that period.
    package let day: Day
    /// The figure.
    package let value: ExactDecimal
    /// Official or provisional.
    package let status: ObservationStatus
    /// True for a figure made for a demonstration.
    package let isIllustrative: Bool

    /// A figure as stored.
    package init(period: String, day: Day, value: ExactDecimal, status: ObservationStatus, isIllustrative: Bool) {
        self.period = period
        self.day = day
        self.value = value
        self.status = status
        self.isIllustrative = isIllustrative
    }
}
