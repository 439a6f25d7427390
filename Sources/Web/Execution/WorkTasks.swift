import Domain
import HTML
import Persistence
import UseCases

/// What somebody has to do about the tasks of a plan.
struct WorkTasks: Sendable {
    /// Some of the tasks that wait, and how many do.
    struct Share: Sendable {
        /// The first of them.
        let rows: [ListedTask]
        /// How many there are.
        let total: Int

        static let nothing = Share(rows: [], total: 0)
    }

    /// The plan.
    let plan: StoredPlan
    /// Evidence that was sent back.
    let returned: Share
    /// Overdue, the longest first.
    let overdue: Share
    /// Due in the next weeks.
    let due: Share
    /// Without a word for too long.
    let stale: Share
    /// Open tasks of a collective that the unit is a member of: others answer for them, the unit has a part.
    let parts: Share
    /// Printed as done by the decision, without evidence so far.
    let asked: Share
    /// Declared done, to be confirmed by this person.
    let toConfirm: Share
    /// The day it is.
    let today: Day

    /// Days ahead that count as the next weeks.
    static let daysAhead = 90
    private static let most = ListWindow(limit: 50, offset: 0)

    /// True where there is nothing to do.
    var isEmpty: Bool {
        [returned, overdue, due, stale, parts, asked, toConfirm].allSatisfy { $0.total == 0 }
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
        func own(_ filter: ListedTaskFilter) throws -> Share {
            guard !units.isEmpty else { return .nothing }
            var filter = filter
            filter.keepers = units
            return try share(query, filter)
        }
        let soon = moment.day.adding(days: daysAhead + 1)
        return WorkTasks(
            plan: plan,
            returned: try own(ListedTaskFilter(evidence: .returned)),
            overdue: try own(ListedTaskFilter(state: .overdue, isUnitsTurn: true)),
            due: try own(ListedTaskFilter(state: .withinTime, isUnitsTurn: true, dueBefore: soon)),
            stale: try own(ListedTaskFilter(state: .stale)),
            parts: try parts(query, plan: plan, by: actor, connection),
            asked: try own(ListedTaskFilter(state: .done, owesEvidenceOfIssue: true)),
            toConfirm: try toConfirm(query, plan: plan, by: actor),
            today: moment.day
        )
    }

    /// What the person's units have a part in without answering for it.
    private static func parts(
        _ query: ListedTaskQuery,
        plan: StoredPlan,
        by actor: ReportingActor,
        _ connection: any Connection
    ) throws -> Share {
        let units = actor.ownOrganisations.filter { $0 != plan.coordinator }.sorted()
        let collectives = try ExecutionTaskQuery(connection: connection).leadingCollectives(having: units, of: plan)
        guard !collectives.isEmpty else { return .nothing }
        var filter = ListedTaskFilter(state: .open)
        filter.collectives = collectives.map(\.text)
        return try share(query, filter)
    }

    /// What waits for this person: the coordinator's tasks that others answer for, the leadership's that the coordinator's unit
    /// does.
    private static func toConfirm(
        _ query: ListedTaskQuery,
        plan: StoredPlan,
        by actor: ReportingActor
    ) throws -> Share {
        let coordinates = actor.coordinates(plan.coordinator)
        let leads = actor.isLeadership(of: plan.owner)
        guard coordinates || leads else { return .nothing }
        let filter = ListedTaskFilter(isOfCoordinator: coordinates && leads ? nil : leads, evidence: .awaiting)
        return try share(query, filter)
    }

    /// The most urgent ones, and how many there are.
    private static func share(_ query: ListedTaskQuery, _ filter: ListedTaskFilter) throws -> Share {
        let rows = try query.rows(filter, window: most, order: .dueFirst)
        return Share(rows: rows, total: rows.count < most.limit ? rows.count : try query.count(filter))
    }

    /// The sections that have something.
    func markup(_ words: PageWords) -> Markup {
        let sections = [
            ("to_confirm", toConfirm), ("returned", returned), ("overdue", overdue), ("due", due), ("stale", stale),
            ("parts", parts), ("asked", asked),
        ]
        return Markup {
            for (key, share) in sections where share.total > 0 {
                h2 { words.text("work.tasks_\(key)") }
                TaskTable(
                    share.rows,
                    caption: words.text("work.tasks_\(key)_caption"),
                    plan: plan.code,
                    today: today,
                    isPublic: false,
                    words
                )
                if share.total > share.rows.count {
                    let counts = ["count": words.number(share.rows.count), "all": words.number(share.total)]
                    p(.class("muted")) { words.text("work.first_of", counts) }
                }
            }
        }
    }
}
