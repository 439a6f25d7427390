/// Where days lie in the span a picture shows: what of them is seen, in days from its beginning.
package struct SchedulePlacement: Sendable, Hashable {
    /// Days of the span before the first one seen.
    package let start: Int
    /// Days of the span up to and with the last one seen: more than `start`.
    package let end: Int
    /// True where the days begin before the span.
    package let isCutBefore: Bool
    /// True where they go on after it.
    package let isCutAfter: Bool

    /// The place of days; nil where the span shows none of them.
    package init?(_ days: ClosedRange<Day>, in span: ScheduleSpan) {
        let shown = span.days
        guard days.overlaps(shown) else { return nil }
        let seen = days.clamped(to: shown)
        start = seen.lowerBound.number - shown.lowerBound.number
        end = seen.upperBound.number - shown.lowerBound.number + 1
        isCutBefore = days.lowerBound < shown.lowerBound
        isCutAfter = days.upperBound > shown.upperBound
    }
}
