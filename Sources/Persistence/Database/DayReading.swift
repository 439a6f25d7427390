package import Domain

/// Reads days of many rows, parsing a text that repeats only once.
package struct DayReading {
    private var known: [String: Day] = [:]

    /// A reader that knows no day yet.
    package init() {}

    /// A day stored as ISO text that is not null.
    package mutating func day(_ row: Row, _ column: Int) throws -> Day {
        let text = try row.text(column)
        if let day = known[text] { return day }
        let day = try row.day(column)
        known[text] = day
        return day
    }
}
