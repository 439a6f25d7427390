import Domain

/// A way to look at the tasks of a plan; all of them take the same filters.
enum TaskView: String, Sendable, CaseIterable {
    /// An occurrence a row.
    case list
    /// A column a state.
    case board
    /// Bars in time, by lead.
    case schedule
    /// Done against due over time.
    case burnUp = "burn_up"

    /// Its address.
    func path(_ plan: PlanCode, query: [(String, String)] = []) -> String {
        switch self {
        case .list: Routes.tasks.path(plan, query: query)
        case .board: Routes.taskBoard.path(plan, query: query)
        case .schedule: Routes.taskSchedule.path(plan, query: query)
        case .burnUp: Routes.taskBurnUp.path(plan, query: query)
        }
    }

    /// Links to all of them with a selection kept.
    static func tabs(_ current: TaskView, _ plan: PlanCode, _ selection: TaskSelection, _ words: PageWords) -> TabLinks
    {
        TabLinks(
            allCases.map { view in
                NavigationLink(
                    words.text("task_views.\(view.rawValue)"),
                    view == current ? nil : view.path(plan, query: selection.query)
                )
            },
            name: words.text("task_views.name")
        )
    }
}
