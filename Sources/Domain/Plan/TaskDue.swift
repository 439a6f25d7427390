/// When a task falls due and where it stands by date (domain rules, section 1: due 31/12 of the last year).
///
/// An annual task has one occurrence a year of the plan, each with its own due day; a continuous task and one without a
/// printed time have none.
package struct TaskDue: Sendable, Equatable {
    /// The occurrences in time order; empty for continuous tasks and tasks without a printed time.
    package let occurrences: [TaskOccurrence]
    private let completedAtIssue: Bool

    /// The occurrences a schedule gives within a plan's years.
    package init(schedule: TaskSchedule, planYears: ClosedRange<Int>) {
        completedAtIssue = schedule.completedAtIssue
        occurrences =
            switch schedule.kind {
            case .range, .year: schedule.endYear.map { [TaskOccurrence(year: $0)] } ?? []
            case .annual: planYears.map(TaskOccurrence.init(year:))
            case .continuous, .none: []
            }
    }

    /// Where one occurrence stands on a day.
    package func state(of occurrence: TaskOccurrence, on day: Day) -> TaskDueState {
        if completedAtIssue { return .done }
        return occurrence.dueDay < day ? .due : .open
    }

    /// Where the task stands on a day: open where an occurrence is still to come, due once the last one has passed. The
    /// occurrences an annual task has behind it are counted by themselves (`passed`).
    package func state(on day: Day) -> TaskDueState {
        if completedAtIssue { return .done }
        if occurrences.isEmpty { return .undated }
        return next(on: day) == nil ? .due : .open
    }

    /// The occurrences whose due day has passed; empty for a task recorded done.
    package func passed(on day: Day) -> [TaskOccurrence] {
        occurrences.filter { state(of: $0, on: day) == .due }
    }

    /// The next occurrence not yet past its due day and not done; nil where there is none.
    package func next(on day: Day) -> TaskOccurrence? {
        occurrences.first { state(of: $0, on: day) == .open }
    }
}
