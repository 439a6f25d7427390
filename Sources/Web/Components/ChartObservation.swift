import Domain

/// An accepted figure to be drawn.
struct ChartObservation: Sendable, Equatable {
    /// The last day of the period it covers.
    let day: Day
    /// The period, in the page's language, e.g. "Quý II/2025".
    let period: String
    /// The value in the indicator's unit.
    let value: ExactDecimal
    /// True where it is a provisional estimate: drawn hollow.
    let isProvisional: Bool
}
