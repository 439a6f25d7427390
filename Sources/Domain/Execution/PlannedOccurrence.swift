/// One time a task is to be done, as its schedule says (domain rules, section 1: due 31/12 of the last year).
package struct PlannedOccurrence: Sendable, Hashable {
    /// The year of the due day; 0 where there is none.
    package let year: Int
    /// The first day it runs; nil where none is known.
    package let startsOn: Day?
    /// The last day in time; nil for continuous tasks and tasks without a printed time.
    package let dueDay: Day?

    /// An occurrence with its days.
    package init(year: Int, startsOn: Day?, dueDay: Day?) {
        self.year = year
        self.startsOn = startsOn
        self.dueDay = dueDay
    }

    /// The occurrences a schedule gives within a plan's years, in time order: one a year for an annual task, else one. It is
    /// without a due day where the task is continuous or no time is printed, and may report progress all the same.
    package static func all(of schedule: TaskSchedule, planYears: ClosedRange<Int>) -> [PlannedOccurrence] {
        switch schedule.kind {
        case .annual:
            planYears.map { PlannedOccurrence(year: $0, startsOn: firstDay(of: $0), dueDay: .lastDay(ofYear: $0)) }
        case .range, .year:
            if let end = schedule.endYear {
                [
                    PlannedOccurrence(
                        year: end,
                        startsOn: firstDay(of: schedule.startYear ?? end),
                        dueDay: .lastDay(ofYear: end)
                    )
                ]
            } else {
                [PlannedOccurrence(year: 0, startsOn: nil, dueDay: nil)]
            }
        case .continuous, .none: [PlannedOccurrence(year: 0, startsOn: nil, dueDay: nil)]
        }
    }

    private static func firstDay(of year: Int) -> Day? { Day(year: year, month: 1, day: 1) }
}
