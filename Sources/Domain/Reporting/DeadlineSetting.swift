/// How a plan treats a last day that falls on a weekend or holiday. Whether Article 148 of the Civil Code moves a "trước
/// ngày" date is arguable, so the plan decides; by default nothing moves.
package struct DeadlineSetting: Sendable, Hashable {
    /// True where the last day moves on to the next working day.
    package let movesOffFreeDays: Bool
    /// Public holidays and days off that fall on weekdays.
    package let holidays: Set<Day>

    /// Nothing moves.
    package static let strict = DeadlineSetting(movesOffFreeDays: false, holidays: [])

    /// A setting.
    package init(movesOffFreeDays: Bool, holidays: Set<Day>) {
        self.movesOffFreeDays = movesOffFreeDays
        self.holidays = holidays
    }

    /// The last day in time for a printed last day.
    func lastDay(from printed: Day) -> Day {
        var day = printed
        while movesOffFreeDays, day.isWeekend || holidays.contains(day) { day = day.adding(days: 1) }
        return day
    }
}
