/// When a task is to be done, parsed from its printed cell.
package struct TaskSchedule: Sendable, Hashable {
    /// Range, single year, annual, continuous or none.
    package let kind: TaskScheduleKind
    /// First year; nil where the kind has none. A single year has start = end.
    package let startYear: Int?
    /// Last year; the task is due on 31/12 of it. Nil where the kind has none.
    package let endYear: Int?
    /// True where the decision prints the task as done already ("đã hoàn thành").
    package let completedAtIssue: Bool
    /// The cell as printed.
    package let text: String

    /// A parsed schedule.
    package init(kind: TaskScheduleKind, startYear: Int?, endYear: Int?, completedAtIssue: Bool, text: String) {
        self.kind = kind
        self.startYear = startYear
        self.endYear = endYear
        self.completedAtIssue = completedAtIssue
        self.text = text
    }

    /// True where the task runs in a year: within its range, its single year, any year of the plan for an annual or
    /// continuous one; never where no time is printed.
    package func runs(in year: Int, planYears: ClosedRange<Int>) -> Bool {
        switch kind {
        case .annual, .continuous: planYears.contains(year)
        case .none: false
        case .range, .year: (startYear ?? year)...max(startYear ?? year, endYear ?? year) ~= year
        }
    }
}
