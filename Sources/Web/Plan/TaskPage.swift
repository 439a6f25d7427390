import Domain
import HTML
import Persistence
import UseCases

/// A task: what is to be done by whom and when, and which indicators it is to move.
struct TaskPage: PlanPage {
    let plan: StoredPlan
    /// The day it is on the server, or that it is read as of.
    let today: Day
    /// The moment it is read as of: then with the plan and its states, and without money and what can be done about it.
    let past: PastReading
    /// Everything known about it.
    let detail: TaskDetail
    /// True where the reader may know of its implementation plan.
    let seesImplementation: Bool
    /// Doubts about it, for those who answer for the plan.
    let findings: RowFindings
    /// What the reader can propose about it; nil where nothing.
    let proposals: ProposalOffer?
    /// Its money, for those who may read it; nil for the others.
    let money: TaskMoney?

    /// Its occurrences in time order.
    let occurrences: [StoredOccurrence]
    /// The indicators it is printed to move, with their ratings.
    let indicators: [RatedIndicator]
    /// True where only confirmed states are shown.
    let isPublic: Bool

    var section: PageSection? { .tasks }

    /// Asks the database for all of it; `Refusal.notFound` where the plan has no such task.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        code: TaskCode,
        today: Day,
        past: PastReading,
        for person: Person?
    ) throws -> TaskPage {
        guard let detail = try TaskDetailQuery(connection: connection).find(edition: plan.editionID, code: code.text)
        else { throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name])) }
        let findings = try RowFindings.load(connection, plan: plan, row: code.text, for: person)
        let sees =
            try past.isPast
            ? false : person.map { try Self.sees(code, of: plan, $0, on: today, connection: connection) } ?? false
        let codes = detail.indicators.compactMap(\.code)
        return TaskPage(
            plan: plan,
            today: today,
            past: past,
            detail: detail,
            seesImplementation: sees,
            findings: findings,
            proposals: past.isPast
                ? nil
                : try ProposalOffer.load(
                    connection,
                    plan: plan,
                    .task,
                    code.text,
                    units: detail.task.lead + detail.coordinating,
                    for: person
                ),
            money: past.isPast
                ? nil : try TaskMoney.load(connection, plan: plan, task: code, today: today, for: person),
            occurrences: try OccurrenceStore(connection: connection)
                .all(of: code.text, in: TaskPlace(plan), asOf: past.moment),
            indicators: codes.isEmpty
                ? []
                : try RatedIndicatorQuery(connection: connection)
                    .rows(of: plan, codes: codes, asOf: past.moment),
            isPublic: person == nil
        )
    }

    /// True where a person may know of a task's implementation plan: for its units, and for those who read all of the plan.
    static func sees(
        _ code: TaskCode,
        of plan: StoredPlan,
        _ person: Person,
        on today: Day,
        connection: any Connection
    ) throws -> Bool {
        let actor = try ReportingActor(person).withHeritage(on: today, connection: connection)
        guard !actor.readsAll(coordinator: plan.coordinator) else { return true }
        let task = try ExecutionTaskQuery(connection: connection).find(code, of: plan)
        return task.map { !actor.units(in: $0).isEmpty } ?? false
    }
}
