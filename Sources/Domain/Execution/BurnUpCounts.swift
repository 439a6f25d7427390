/// What a burn-up is drawn from: occurrences of tasks by the month they fall due in and the month they were completed in, by the
/// official counting (docs/decisions/0027).
package struct BurnUpCounts: Sendable, Hashable {
    /// How many are due by month; those without a due day are in `withoutDueDay`.
    package let due: [MonthlyCount]
    /// How many were completed on time, by the month of the day they were completed.
    package let doneOnTime: [MonthlyCount]
    /// How many were completed late.
    package let doneLate: [MonthlyCount]
    /// How many the decision prints as done when it was issued: done on time before anything else.
    package let doneAtIssue: Int
    /// How many have no due day, done or not.
    package let withoutDueDay: Int
    /// How many had to be done by now: their due day is past.
    package let dueBeforeToday: Int

    /// The counts.
    package init(
        due: [MonthlyCount],
        doneOnTime: [MonthlyCount],
        doneLate: [MonthlyCount],
        doneAtIssue: Int,
        withoutDueDay: Int,
        dueBeforeToday: Int
    ) {
        self.due = due
        self.doneOnTime = doneOnTime
        self.doneLate = doneLate
        self.doneAtIssue = doneAtIssue
        self.withoutDueDay = withoutDueDay
        self.dueBeforeToday = dueBeforeToday
    }
}
