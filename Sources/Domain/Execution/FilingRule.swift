/// When the implementation plan of a task is to be filed: within so many days after the task was assigned (domain rules,
/// section 8: missing plans are urged).
package struct FilingRule: Sendable, Hashable {
    /// Days from the day of assignment; the last of them is in time.
    package let days: Int
    /// The day tasks count as assigned where no decision that holds them has a known date; nil: their plans fall due never.
    package let assignedOn: Day?

    /// Thirty days, where a plan decides nothing else.
    package static let standard = FilingRule(unchecked: 30)

    /// A rule; throws `InvalidInput` with field `days` where the number is not 1 to 366.
    package init(days: Int, assignedOn: Day? = nil) throws(InvalidInput) {
        guard (1...366).contains(days) else {
            throw InvalidInput(field: "days", "implementation.filing_days_range", ["read": String(days)])
        }
        self.days = days
        self.assignedOn = assignedOn
    }

    private init(unchecked days: Int) {
        self.days = days
        assignedOn = nil
    }

    /// The day a task counts as assigned; nil where it is not known.
    package func assignment(of task: ExecutionTask) -> Day? { task.assignedOn ?? assignedOn }

    /// The last day in time for a task's plan; nil where the day of the assignment is not known.
    package func dueDay(of task: ExecutionTask) -> Day? { assignment(of: task).map(dueDay(assignedOn:)) }

    /// The last day in time for a task assigned that day.
    package func dueDay(assignedOn day: Day) -> Day { day.adding(days: days) }

    /// True where a task assigned that day should have its plan filed, on a day.
    package func isOverdue(assignedOn assigned: Day, on day: Day) -> Bool { dueDay(assignedOn: assigned) < day }
}
