import Domain
import Persistence

/// Everything a periodic report is composed of, read in one transaction as of one instant.
struct ReportData: Sendable {
    /// Which report.
    let report: PeriodicReport
    /// The plan with the edition in force then.
    let plan: StoredPlan
    /// The instant.
    let instant: Instant
    /// The days covered.
    let days: ClosedRange<Day>
    /// Its rounds, the earliest first; one for a quarterly report.
    let rounds: [ReportRound]
    /// The indicators by the figures up to the last day covered.
    let courses: IndicatorCourses
    /// The groups in printed order.
    let groups: [IndicatorGroup]
    /// The present names of those who measure.
    let measuring: PartyNames
    /// The task occurrences: all, in an annual report those due in the year.
    let tasks: OfficialCounts
    /// The same by lead.
    let leads: [OfficialCountRow]
    /// Those overdue, the longest first, at most `mostTasks`.
    let overdue: [ListedTask]
    /// The tasks behind the indicators that need a remedy.
    let linked: [String: LinkedTasks]
    /// The money: all, in an annual report that of the year.
    let money: BudgetSums
    /// The same by source.
    let sources: [BudgetGroup]
    /// The bodies of the head.
    let sender: LetterSender
    /// What the coordinator wrote in its passages by then.
    let written: PassageRevision
    /// What official documents of the plan need.
    let setting: LetterSetting
    /// The name of the plan's recipient; nil where it names none.
    let recipient: String?
    /// The name of the plan's owner.
    let owner: String

    /// How many overdue tasks are listed.
    static let mostTasks = 500

    /// The year tasks and money are told of; nil for all.
    var year: Int? {
        guard case .annual(let year) = report else { return nil }
        return year
    }

    /// The indicators that need a remedy, the most pressing first.
    var remedies: [IndicatorCourseRow] { LeadershipSheet.remedies(courses) }

    /// Reads it.
    ///
    /// - Parameter asOf: the instant; nil: now.
    /// - Throws: `Refusal` for an unknown plan, an actor who does not read every unit's report, an instant before the plan's first
    ///   edition, a round that does not exist or was not opened, a year outside the plan or without an opened round.
    init(
        _ report: PeriodicReport,
        of code: PlanCode,
        asOf: Instant?,
        now: Instant,
        by actor: ReportingActor,
        connection: any Connection
    ) throws {
        let plan = try Self.plan(code, asOf: asOf, by: actor, connection)
        let instant = asOf ?? now
        let stored = try Self.rounds(report, of: plan, asOf: asOf, connection)
        guard let first = stored.first, let final = stored.last else { throw Self.nothing(report) }
        var (from, to) = (first.period.from, final.period.to)
        if case .annual(let year) = report {
            (from, to) = (Day(year: year, month: 1, day: 1) ?? from, Day.lastDay(ofYear: year))
        }
        self.report = report
        self.plan = plan
        self.instant = instant
        days = from...max(from, to)
        rounds = try stored.map { try ReportRound($0, of: plan, asOf: instant, connection: connection) }
        courses = try IndicatorCourseQuery(connection: connection).rows(of: plan, asOf: asOf, through: to)
        groups = try PlanOutlineQuery(connection: connection).groups(edition: plan.editionID)
        measuring = try PartyNames(connection, of: courses.rows.flatMap(\.indicator.facts.measuring))

        let (place, moment) = (TaskPlace(plan), TaskMoment(now: now, asOf: asOf))
        var filter = ListedTaskFilter()
        if case .annual(let year) = report { filter.year = year }
        let counts = OfficialCountsQuery(connection: connection, place: place, moment: moment)
        tasks = try counts.total(filter)
        leads = try counts.rows(filter, by: .lead)
        var late = filter
        late.state = .overdue
        overdue = try ListedTaskQuery(connection: connection, place: place, moment: moment)
            .rows(late, window: ListWindow(limit: Self.mostTasks, offset: 0), order: .dueFirst)
        linked = try LinkedTaskQuery(connection: connection, place: place, moment: moment)
            .tasks(of: LeadershipSheet.remedies(courses).map(\.indicator.code), most: LeadershipSheet.namedTasks)
        let budget = BudgetListQuery(connection: connection, planID: plan.id, asOf: asOf)
        let budgetFilter = BudgetFilter(year: filter.year)
        money = try budget.sums(budgetFilter)
        sources = try budget.groups(.source, budgetFilter, window: ListWindow(limit: 100, offset: 0))

        written = try ComposedReportStore(connection: connection, planID: plan.id).passages(of: report, asOf: asOf)
        let organisations = OrganisationStore(connection: connection)
        setting = try LetterSettingStore(connection: connection).setting(planID: plan.id)
        sender = LetterSender(plan, try organisations.all(), setting, on: instant.day)
        recipient = try plan.header.recipient.flatMap { try organisations.find($0)?.name }
        owner = try organisations.find(plan.header.owner)?.name ?? plan.header.owner.text
    }

    private static func plan(
        _ code: PlanCode,
        asOf: Instant?,
        by actor: ReportingActor,
        _ connection: any Connection
    ) throws -> StoredPlan {
        guard let plan = try PlanStore(connection: connection).find(code, asOf: asOf) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        guard actor.readsAll(coordinator: plan.coordinator) else {
            throw Refusal.forbidden(Message("composed.readers_only"))
        }
        if let asOf, asOf < plan.importedAt {
            throw Refusal.conflict(
                Message("composed.before_plan", ["day": DisplayFormat(.vietnamese).day(plan.importedAt.day)])
            )
        }
        return plan
    }

    private static func rounds(
        _ report: PeriodicReport,
        of plan: StoredPlan,
        asOf: Instant?,
        _ connection: any Connection
    ) throws -> [StoredRound] {
        let store = RoundStore(connection: connection)
        switch report {
        case .quarterly(let code):
            guard let round = try store.find(code, planID: plan.id, asOf: asOf) else {
                throw Refusal.notFound(Message("round.not_found", ["round": code.text]))
            }
            return round.state == .scheduled ? [] : [round]
        case .annual(let year):
            guard plan.header.years.contains(year) else {
                throw Refusal.notFound(
                    Message(
                        "composed.year_outside",
                        [
                            "year": String(year), "first": String(plan.header.years.lowerBound),
                            "last": String(plan.header.years.upperBound),
                        ]
                    )
                )
            }
            return try store.all(planID: plan.id).filter { $0.period.to.year == year }
                .compactMap { try store.find($0.code, planID: plan.id, asOf: asOf) }
                .filter { $0.state != .scheduled }
                .sorted { $0.period.from < $1.period.from }
        }
    }

    private static func nothing(_ report: PeriodicReport) -> Refusal {
        switch report {
        case .quarterly(let code): .conflict(Message("composed.round_not_open", ["round": code.text]))
        case .annual(let year): .conflict(Message("composed.year_without_rounds", ["year": String(year)]))
        }
    }
}
