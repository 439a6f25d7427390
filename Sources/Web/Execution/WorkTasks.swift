import Domain
import HTML
import Persistence
import UseCases

/// What somebody has to do about the tasks of a plan.
struct WorkTasks: Sendable {
    /// The plan.
    let plan: StoredPlan
    /// Evidence that was sent back.
    let returned: [ListedTask]
    /// Overdue, the longest first.
    let overdue: [ListedTask]
    /// Due in the next weeks.
    let due: [ListedTask]
    /// Without a word for too long.
    let stale: [ListedTask]
    /// Printed as done by the decision, without evidence so far.
    let asked: [ListedTask]
    /// Declared done, to be confirmed by this person.
    let toConfirm: [ListedTask]
    /// The day it is.
    let today: Day

    /// Days ahead that count as the next weeks.
    static let daysAhead = 90
    private static let most = ListWindow(limit: 50, offset: 0)

    /// True where there is nothing to do.
    var isEmpty: Bool {
        [returned, overdue, due, stale, asked, toConfirm].allSatisfy(\.isEmpty)
    }

    /// Asks the database for all of it; at most fifty of each kind.
    static func load(_ connection: any Connection, plan: StoredPlan, reader: RoundReader) throws -> WorkTasks {
        let moment = TaskMoment(
            now: reader.now,
            stale: try ProgressSettingStore(connection: connection).stale(planID: plan.id)
        )
        let query = ListedTaskQuery(connection: connection, place: TaskPlace(plan), moment: moment)
        let actor = try reader.actor.withHeritage(on: moment.day, connection: connection)
        let units = actor.ownOrganisations.map(\.text)
        func own(_ filter: ListedTaskFilter) throws -> [ListedTask] {
            guard !units.isEmpty else { return [] }
            var filter = filter
            filter.keepers = units
            return try query.rows(filter, window: most, dueFirst: true)
        }
        let soon = moment.day.adding(days: daysAhead + 1)
        return WorkTasks(
            plan: plan,
            returned: try own(ListedTaskFilter(evidence: .returned)),
            overdue: try own(ListedTaskFilter(state: .overdue, isUnitsTurn: true)),
            due: try own(ListedTaskFilter(state: .withinTime, isUnitsTurn: true, dueBefore: soon)),
            stale: try own(ListedTaskFilter(state: .stale)),
            asked: try own(ListedTaskFilter(state: .done, owesEvidenceOfIssue: true)),
            toConfirm: try toConfirm(query, plan: plan, by: actor),
            today: moment.day
        )
    }

    /// What waits for this person: the coordinator's tasks that others answer for, the leadership's that the coordinator's unit
    /// does.
    private static func toConfirm(
        _ query: ListedTaskQuery,
        plan: StoredPlan,
        by actor: ReportingActor
    ) throws -> [ListedTask] {
        let coordinates = actor.coordinates(plan.coordinator)
        let leads = actor.isLeadership(of: plan.owner)
        guard coordinates || leads else { return [] }
        let filter = ListedTaskFilter(isOfCoordinator: coordinates && leads ? nil : leads, evidence: .awaiting)
        return try query.rows(filter, window: most, dueFirst: true)
    }

    /// The sections that have something.
    func markup(_ words: PageWords) -> Markup {
        let sections = [
            ("to_confirm", toConfirm), ("returned", returned), ("overdue", overdue), ("due", due), ("stale", stale),
            ("asked", asked),
        ]
        return Markup {
            for (key, tasks) in sections where !tasks.isEmpty {
                h2 { words.text("work.tasks_\(key)") }
                TaskTable(
                    tasks,
                    caption: words.text("work.tasks_\(key)_caption"),
                    plan: plan.code,
                    today: today,
                    isPublic: false,
                    words
                )
            }
        }
    }
}
