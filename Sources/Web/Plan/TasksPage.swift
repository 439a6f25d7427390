import Domain
import Persistence

/// The tasks of a plan in printed order, narrowed by the filters of the address.
struct TasksPage: PlanPage {
    let plan: StoredPlan
    /// The day it is on the server.
    let today: Day
    /// What the list is narrowed to.
    let filter: TaskFilter
    /// The tasks that pass.
    let tasks: [TaskRow]
    /// The documents that tasks come from.
    let programmes: [LegalDocument]
    /// The organisations that lead a task.
    let leads: [OrganisationPart]

    var section: PageSection? { .tasks }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        filter: TaskFilter,
        today: Day
    ) throws -> TasksPage {
        let edition = plan.editionID
        return TasksPage(
            plan: plan,
            today: today,
            filter: filter,
            tasks: try TaskListQuery(connection: connection)
                .rows(edition: edition, filter: filter, years: plan.years, on: today),
            programmes: try PlanOutlineQuery(connection: connection).programmes(edition: edition),
            leads: try OrganisationListQuery(connection: connection).rows(edition: edition).filter { $0.led > 0 }
        )
    }
}
