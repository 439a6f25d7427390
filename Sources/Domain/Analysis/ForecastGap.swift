/// Why there is no forecast: said in place of a number (domain rules, section 9).
package enum ForecastGap: Sendable, Hashable {
    /// The plan prints no final target, so there is no day to forecast to.
    case noTarget
    /// The index behind the series changed its kind: the series ended there.
    case kindChanged(SeriesKindChange)
    /// Fewer than three figures; how many there are.
    case notEnoughData(count: Int)
    /// There is a figure of the target's last day or a later one, of this day: what was to be forecast is known.
    case targetDayReached(Day)
    /// The line leads beyond the numbers that can be written.
    case beyondNumbers
}
