import Domain
import Persistence

/// The tasks of a plan in printed order, an occurrence a row, narrowed by the filters of the address.
struct TasksPage: PlanPage {
    let plan: StoredPlan
    /// When it is, and when progress is stale.
    let moment: TaskMoment
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
    /// The documents that tasks come from.
    let programmes: [LegalDocument]
    /// The organisations that lead a task, one more than can be chosen from at most.
    let leads: [NamedOrganisation]
    /// The organisations that coordinate one.
    let coordinating: [NamedOrganisation]
    /// The years occurrences are due in; 0 for those without.
    let years: [Int]
    /// The moment it is read as of.
    let past: PastReading
    /// Who reads; nobody for the public.
    let reader: RoundReader?

    /// Organisations a filter offers to choose from; where there are more, its code is typed.
    static let mostChoices = 200
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
            moment: moment,
            selection: selection,
            page: page,
            tasks: try query.rows(
                selection.filter,
                window: ListWindow(limit: pageSize, offset: (page - 1) * pageSize)
            ),
            counts: found,
            total: found.total,
            programmes: try PlanOutlineQuery(connection: connection).programmes(edition: plan.editionID),
            leads: try query.organisations(isLead: true, most: mostChoices + 1),
            coordinating: try query.organisations(isLead: false, most: mostChoices + 1),
            years: try counts.rows(ListedTaskFilter(), by: .year).compactMap { $0.key.flatMap { Int($0) } },
            past: past,
            reader: reader
        )
    }
}
