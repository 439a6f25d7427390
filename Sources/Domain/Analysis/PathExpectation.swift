/// What a growth path expects on a day and the two points it was read between, so that a page can show the sum.
package struct PathExpectation: Sendable, Hashable {
    /// The day asked about.
    package let day: Day
    /// The value expected on it.
    package let value: ExactDecimal
    /// The point on or before the day.
    package let from: GrowthPoint
    /// The point after the day; nil on a point and after the last one, where `from` holds as it stands.
    package let to: GrowthPoint?

    /// An expectation as `GrowthPath` derives it.
    package init(day: Day, value: ExactDecimal, from: GrowthPoint, to: GrowthPoint?) {
        self.day = day
        self.value = value
        self.from = from
        self.to = to
    }

    /// Days from the earlier point to the day asked about.
    package var daysPassed: Int { day.number - from.day.number }

    /// Days between the two points; nil where only one is used.
    package var daysBetween: Int? { to.map { $0.day.number - from.day.number } }
}
