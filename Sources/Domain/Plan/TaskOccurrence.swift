/// One time a task is to be done by: the end of a year.
package struct TaskOccurrence: Sendable, Hashable {
    /// The year.
    package let year: Int

    /// An occurrence in a year.
    package init(year: Int) {
        self.year = year
    }

    /// 31/12 of the year: the last day in time.
    package var dueDay: Day { .lastDay(ofYear: year) }
}
