package import Domain

/// Where every indicator of an edition stands, stood a quarter before, and is heading.
package struct IndicatorCourses: Sendable, Equatable {
    /// The last day any accepted figure of the plan covers; nil where there is none.
    package let latest: Day?
    /// The day compared with: the end of the quarter before that; nil where there is none.
    package let earlier: Day?
    /// The indicators in numeric code order, headings left out.
    package let rows: [IndicatorCourseRow]

    init(latest: Day?, rows: [IndicatorCourseRow]) {
        self.latest = latest
        earlier = latest?.endOfQuarterBefore
        self.rows = rows
    }
}
