import Domain
import Persistence

/// The tasks of a plan in printed order, an occurrence a row, narrowed by the filters of the address.
struct TasksPage: PlanPage, Equatable {
    let plan: StoredPlan
    /// The day it is on the server, or was at the moment it is read as of.
    let day: Day
    /// When progress is stale.
    let stale: StaleProgress
    /// What the list is narrowed to.
    let selection: TaskSelection
    /// The page, from 1.
    let page: Int
    /// The occurrences of the page.
    let tasks: [ListedTask]
    /// How all that pass stand.
    let counts: OfficialCounts
    /// How many pass.
    let total: Int
    /// What the filters offer.
    let choices: TaskFilterChoices
    /// The moment it is read as of.
    let past: PastReading
    /// Who reads; nobody for the public.
    let reader: RoundReader?

    /// Rows a page.
    static let pageSize = 100

    var section: PageSection? { .tasks }
    /// True where only confirmed states are shown.
    var isPublic: Bool { reader == nil }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        selection: TaskSelection,
        page: Int,
        now: Instant,
        past: PastReading,
        reader: RoundReader?
    ) throws -> TasksPage {
        let place = TaskPlace(plan)
        let moment = TaskMoment(
            now: now,
            stale: try ProgressSettingStore(connection: connection).stale(planID: plan.id),
            asOf: past.moment
        )
        let query = ListedTaskQuery(connection: connection, place: place, moment: moment)
        let counts = OfficialCountsQuery(connection: connection, place: place, moment: moment)
        let found = try counts.total(selection.filter)
        return TasksPage(
            plan: plan,
            day: moment.day,
            stale: moment.stale,
            selection: selection,
            page: page,
            tasks: try query.rows(
                selection.filter,
                window: ListWindow(limit: pageSize, offset: (page - 1) * pageSize)
            ),
            counts: found,
            total: found.total,
            choices: try TaskFilterChoices.load(connection, plan: plan, moment: moment),
            past: past,
            reader: reader
        )
    }
}
