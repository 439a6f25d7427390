/// The part of time a picture of tasks shows: all years of a plan, one year, or one quarter.
package enum ScheduleSpan: Sendable, Hashable {
    /// Whole years, the plan's.
    case years(ClosedRange<Int>)
    /// One year.
    case year(Int)
    /// A quarter of a year, 1 to 4.
    case quarter(year: Int, number: Int)

    /// The days it shows.
    package var days: ClosedRange<Day> {
        switch self {
        case .years(let years): Self.first(years.lowerBound, 1)...Day.lastDay(ofYear: years.upperBound)
        case .year(let year): Self.first(year, 1)...Day.lastDay(ofYear: year)
        case .quarter(let year, let number): Self.quarter(year, number)
        }
    }

    /// How many days it shows.
    package var length: Int { days.upperBound.number - days.lowerBound.number + 1 }

    /// The parts the head of the picture names, in time order: years, the quarters of a year, the months of a quarter.
    package var divisions: [ScheduleDivision] {
        switch self {
        case .years(let years): years.map(Self.division(ofYear:))
        case .year(let year): Self.quarters(of: year)
        case .quarter(let year, let number): Self.months(number * 3 - 2...number * 3, of: year)
        }
    }

    /// The parts below those: quarters, months, weeks. A week begins on Monday; the first and the last one end with the span.
    package var subdivisions: [ScheduleDivision] {
        switch self {
        case .years(let years): years.flatMap(Self.quarters(of:))
        case .year(let year): Self.months(1...12, of: year)
        case .quarter: weeks
        }
    }

    /// The word of the span in an address: `2025`, `2025-Q3`; nil for all years.
    package var word: String? {
        switch self {
        case .years: nil
        case .year(let year): String(year)
        case .quarter(let year, let number): "\(year)-Q\(number)"
        }
    }

    /// The span of a word within a plan's years; nil for a word that means none of them.
    package init?(word: String, within years: ClosedRange<Int>) {
        let parts = word.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.count == 4, let year = Int(first), years.contains(year) else { return nil }
        switch parts.count {
        case 1: self = .year(year)
        case 2:
            guard parts[1].count == 2, parts[1].first == "Q", let number = Int(parts[1].dropFirst()),
                (1...4).contains(number)
            else { return nil }
            self = .quarter(year: year, number: number)
        default: return nil
        }
    }

    /// What a picture shows before anybody chooses: the year it is, or all years where the plan does not run in it.
    package init(shownFirst day: Day, of years: ClosedRange<Int>) {
        self = years.contains(day.year) ? .year(day.year) : .years(years)
    }

    private var weeks: [ScheduleDivision] {
        let days = days
        var weeks: [ScheduleDivision] = []
        var first = days.lowerBound
        while first <= days.upperBound {
            let last = min(first.adding(days: 6 - Self.daysSinceMonday(first)), days.upperBound)
            weeks.append(ScheduleDivision(kind: .week, days: first...last))
            first = last.adding(days: 1)
        }
        return weeks
    }

    /// 0 on Monday to 6 on Sunday; day 0 was a Thursday.
    private static func daysSinceMonday(_ day: Day) -> Int { ((day.number + 3) % 7 + 7) % 7 }

    private static func division(ofYear year: Int) -> ScheduleDivision {
        ScheduleDivision(kind: .year, days: first(year, 1)...Day.lastDay(ofYear: year))
    }

    private static func quarters(of year: Int) -> [ScheduleDivision] {
        (1...4).map { ScheduleDivision(kind: .quarter, days: quarter(year, $0)) }
    }

    private static func quarter(_ year: Int, _ number: Int) -> ClosedRange<Day> {
        first(year, number * 3 - 2)...last(year, number * 3)
    }

    private static func months(_ months: ClosedRange<Int>, of year: Int) -> [ScheduleDivision] {
        months.map { ScheduleDivision(kind: .month, days: first(year, $0)...last(year, $0)) }
    }

    private static func first(_ year: Int, _ month: Int) -> Day {
        Day(year: year, month: month, day: 1) ?? Day.lastDay(ofYear: year)
    }

    private static func last(_ year: Int, _ month: Int) -> Day {
        month == 12 ? Day.lastDay(ofYear: year) : first(year, month + 1).adding(days: -1)
    }
}
