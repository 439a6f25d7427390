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
        func own(_ state: TaskStateChoice?, _ evidence: CompletionState? = nil, before: Day? = nil) throws
            -> [ListedTask]
        {
            let units = actor.ownOrganisations.map(\.text)
            guard !units.isEmpty else { return [] }
            let filter = ListedTaskFilter(state: state, keepers: units, dueBefore: before, evidence: evidence)
            return try query.rows(filter, window: most, dueFirst: true)
        }
        let soon = try own(.withinTime, before: moment.day.adding(days: daysAhead + 1))
        let asked = try own(.done, CompletionState.none).filter(\.occurrence.owesEvidenceOfIssue)
        return WorkTasks(
            plan: plan,
            returned: try own(nil, .returned),
            overdue: try own(.overdue).filter { $0.occurrence.evidence != .awaiting },
            due: soon.filter { $0.occurrence.evidence != .awaiting },
            stale: try own(.stale),
            asked: asked,
            toConfirm: try toConfirm(query, plan: plan, by: reader.actor),
            today: moment.day
        )
    }

    /// What waits for this person: the coordinator's tasks that others lead, the leadership's that the coordinator leads.
    private static func toConfirm(
        _ query: ListedTaskQuery,
        plan: StoredPlan,
        by actor: ReportingActor
    ) throws -> [ListedTask] {
        let coordinates = actor.coordinates(plan.coordinator)
        let leads = actor.isLeadership(of: plan.owner)
        guard coordinates || leads else { return [] }
        return try query.rows(ListedTaskFilter(evidence: .awaiting), window: most, dueFirst: true).filter { task in
            task.lead.contains { $0.code == plan.coordinator.text } ? leads : coordinates
        }
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
