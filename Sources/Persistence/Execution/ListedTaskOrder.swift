/// How a list of occurrences is ordered.
package enum ListedTaskOrder: Sendable, Hashable {
    /// As the decision prints the tasks, the years of one in time order.
    case printed
    /// The most urgent first, those without a due day last.
    case dueFirst
    /// Those due in the latest year first, each year as printed.
    case latestYearFirst

    /// The terms of `ORDER BY`, of `task_occurrence o`.
    var clause: SQL {
        switch self {
        case .printed: "o.position, o.year"
        case .dueFirst: "o.due_day NULLS LAST, o.position, o.year"
        case .latestYearFirst: "o.year DESC, o.position"
        }
    }
}
