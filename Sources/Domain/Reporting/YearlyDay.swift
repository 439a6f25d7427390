/// A day of every year, perhaps of the year before.
struct YearlyDay: Equatable {
    private let yearsBack: Int
    private let month: Int
    /// Nil: the last day of the month.
    private let dayOfMonth: Int?

    /// Reads `03` or `prev-12`: the first day of that month.
    init?(month text: String) {
        let (yearsBack, rest) = Self.yearsBack(text)
        guard rest.count == 2, let month = Int(rest), (1...12).contains(month) else { return nil }
        self.init(yearsBack: yearsBack, month: month, dayOfMonth: 1)
    }

    /// Reads `01-14` or `prev-12-15`: month and day.
    init?(monthAndDay text: String) {
        let (yearsBack, rest) = Self.yearsBack(text)
        let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let month = Int(parts[0]), let day = Int(parts[1]),
            Day(year: 2023, month: month, day: day) != nil
        else { return nil }
        self.init(yearsBack: yearsBack, month: month, dayOfMonth: day)
    }

    private init(yearsBack: Int, month: Int, dayOfMonth: Int?) {
        self.yearsBack = yearsBack
        self.month = month
        self.dayOfMonth = dayOfMonth
    }

    /// The same month, its last day.
    var atMonthEnd: YearlyDay { YearlyDay(yearsBack: yearsBack, month: month, dayOfMonth: nil) }

    /// Months counted through the years, so that neighbours differ by 1.
    var monthNumber: Int { month - 12 * yearsBack }

    /// The day in a year; nil where that year lacks it.
    func day(in year: Int) -> Day? {
        let year = year - yearsBack
        guard let dayOfMonth else {
            let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
            return next?.adding(days: -1)
        }
        return Day(year: year, month: month, day: dayOfMonth)
    }

    private static func yearsBack(_ text: String) -> (Int, Substring) {
        text.hasPrefix("prev-") ? (1, text.dropFirst(5)) : (0, Substring(text))
    }
}
