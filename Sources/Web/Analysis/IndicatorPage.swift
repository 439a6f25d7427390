import Domain
import Persistence
import UseCases

/// An indicator: where it stands against its growth path, by what sum, who answers for it, and its figures.
struct IndicatorPage: PlanPage, Equatable {
    let plan: StoredPlan
    /// The day it is on the server.
    let today: Day
    /// Everything known about it.
    let detail: IndicatorDetail
    /// The tasks printed to move it, as they stand.
    let tasks: [ListedTask]
    /// The moment it is read as of.
    let past: PastReading
    /// True where only confirmed states of tasks are shown.
    let isPublic: Bool
    /// Doubts about it, for those who answer for the plan.
    let findings: RowFindings
    /// What the reader can propose about it; nil where nothing.
    var proposals: ProposalOffer?
    /// The money of its open tasks, where a miss is expected and for those who may read it; nil else.
    var forecastMoney: ForecastMoney?
    /// The edition that no longer has the indicator, which is then shown as an earlier one had it; nil where it has.
    var droppedBy: Int?
    /// True where the reader sees who recorded a figure.
    var isInside = false
    /// True where the reader corrects figures of the plan.
    var coordinates = false

    var section: PageSection? { .indicators }

    /// The indicator with its rating.
    var indicator: RatedIndicator { detail.indicator }

    /// The vintages in force that measure the whole indicator and have a value, the earliest first: what the chart draws.
    var drawn: [AcceptedFigure] {
        detail.figures.filter { $0.isCurrent && $0.isMeasured && $0.figure.value != nil }.reversed()
    }

    /// The last yearly plan whose day has come, and whether the figure satisfies it; nil where there is no figure or none
    /// has come yet, or where the final target already says it all.
    var yearlyPlan: (target: Target, isMet: Bool)? {
        guard let figure = indicator.figure else { return nil }
        let past = indicator.targets.filter { $0.kind == .plan && Day.lastDay(ofYear: $0.year) <= figure.day }
        return past.last.map { ($0, $0.isMet(by: figure.value, direction: indicator.direction)) }
    }

    /// Asks the database for all of it, as of a moment or, where that is nil, now. An indicator that a later edition dropped is
    /// shown as the last edition had it, for what was reported about it stays; `Refusal.notFound` where none ever had it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        code: IndicatorCode,
        today: Day,
        asOf: Instant? = nil,
        for person: Person?
    ) throws -> IndicatorPage {
        let query = IndicatorDetailQuery(connection: connection)
        let current = try query.find(code.text, of: plan, asOf: asOf)
        let earlier =
            try current == nil
            ? PlanStore(connection: connection).find(plan, before: plan.editionNumber, having: code) : nil
        let shown = earlier ?? plan
        let detail = try current ?? query.find(code.text, of: shown, asOf: asOf)
        guard let detail else {
            throw Refusal.notFound(Message("indicator.unknown", ["code": code.text, "plan": plan.name]))
        }
        let reader = person.map(ReportingActor.init)
        let isOffered = asOf == nil && earlier == nil && !detail.indicator.isHeading
        let offer =
            try isOffered
            ? ProposalOffer.load(
                connection,
                plan: plan,
                .indicator,
                code.text,
                units: detail.measuring + detail.executing,
                for: person
            ) : nil
        let tasks = try ListedTaskQuery(
            connection: connection,
            place: TaskPlace(shown),
            moment: TaskMoment(now: Instant(startOf: today), asOf: asOf)
        ).rows(ListedTaskFilter(indicator: code.text))
        return IndicatorPage(
            plan: shown,
            today: today,
            detail: detail,
            tasks: tasks,
            past: PastReading(asOf, kept: asOf.map { [("as_of", $0.rfc3339)] } ?? []),
            isPublic: person == nil,
            findings: try RowFindings.load(connection, plan: plan, row: code.text, for: person),
            proposals: offer,
            forecastMoney: try .load(connection, plan, detail, tasks: tasks, today: today, asOf: asOf, for: person),
            droppedBy: earlier == nil ? nil : plan.editionNumber,
            isInside: reader?.readsAll(coordinator: plan.coordinator) ?? false,
            coordinates: asOf == nil && reader?.coordinates(plan.coordinator) ?? false
        )
    }
}
