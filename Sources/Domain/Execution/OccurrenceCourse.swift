/// How an occurrence of a task lies in time: when it was planned, and how far it went or goes beyond its due day.
package struct OccurrenceCourse: Sendable, Hashable {
    /// From its first day to its due day. Without a due day the plan's years, or from its first day to their end.
    package let planned: ClosedRange<Day>
    /// False for continuous tasks and tasks without a printed time.
    package let hasDueDay: Bool
    /// The days beyond the due day: up to the day it was completed, or up to today while it is open; nil where there are none.
    package let late: ClosedRange<Day>?

    /// The course of an occurrence.
    ///
    /// - Parameters:
    ///   - startsOn: its first day; nil where none is known: then the plan's first day, or the due day where that is earlier.
    ///   - dueDay: the last day in time; nil where there is none, which is never late.
    ///   - isDone: true where it is confirmed done.
    ///   - doneOn: the day it was completed; nil while it is open, or where the decision only prints it as done.
    ///   - planYears: the years of the plan.
    package init(
        startsOn: Day?,
        dueDay: Day?,
        isDone: Bool,
        doneOn: Day?,
        on today: Day,
        planYears: ClosedRange<Int>
    ) {
        let plan = ScheduleSpan.years(planYears).days
        let end = dueDay ?? max(plan.upperBound, startsOn ?? plan.upperBound)
        planned = min(startsOn ?? plan.lowerBound, end)...end
        hasDueDay = dueDay != nil
        let last = isDone ? doneOn : today
        if let dueDay, let last, dueDay < last {
            late = dueDay.adding(days: 1)...last
        } else {
            late = nil
        }
    }

    /// All of it, the days beyond the due day included.
    package var days: ClosedRange<Day> { planned.lowerBound...(late?.upperBound ?? planned.upperBound) }
}
