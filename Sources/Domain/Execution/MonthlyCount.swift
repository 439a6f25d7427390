/// How many occurrences fell due, or were completed, in a calendar month.
package struct MonthlyCount: Sendable, Hashable {
    /// Any day of the month.
    package let month: Day
    /// How many.
    package let count: Int

    /// A count of a month.
    package init(month: Day, count: Int) {
        self.month = month
        self.count = count
    }
}
