import Foundation

/// The line a method continues a series by, from the day of its last figure:
/// `start + slope × h`, or with damping `start + slope × τ × (1 − e^(−h/τ))`, h days later.
package struct ForecastLine: Sendable, Hashable {
    /// The day of the last figure, from which h is counted.
    package let from: Day
    /// The value on that day, in the indicator's unit.
    package let start: Double
    /// The rise a day at the beginning, in the indicator's unit.
    package let slope: Double
    /// τ, in days: how soon the rise fades; nil where it goes on.
    package let dampingDays: Double?

    /// A line from a day.
    package init(from: Day, start: Double, slope: Double, dampingDays: Double? = nil) {
        self.from = from
        self.start = start
        self.slope = slope
        self.dampingDays = dampingDays
    }

    /// The value of the line on a day.
    package func value(on day: Day) -> Double {
        let days = Double(day.number - from.number)
        guard let damping = dampingDays, damping > 0 else { return start + slope * days }
        return start + slope * damping * (1 - exp(-days / damping))
    }

    /// The rise in 365 days at the beginning, in the indicator's unit.
    package var slopePerYear: Double { slope * 365 }
}
