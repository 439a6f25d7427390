import Domain
import HTML
import Persistence

/// The overview of a plan: what is met, behind or without figures, what needs a decision, and what is due next.
struct OverviewPage: PlanPage, Equatable {
    let plan: StoredPlan
    /// The day it is on the server.
    let today: Day
    /// Every indicator, headings included.
    let indicators: [RatedIndicator]
    /// The names of those who measure the indicators that need a decision.
    let measuring: PartyNames
    /// How many tasks stand where.
    let tasks: OfficialCounts
    /// How many tasks the plan has.
    let taskCount: Int
    /// The running round; nil where the plan has none.
    let round: RoundOutlook?
    /// The next period to be reported; nil after the last.
    let nextPeriod: ReportingPeriod?
    /// The moment the page is read as of; its links take it along.
    let past: PastReading

    var section: PageSection? { .overview }

    /// How many indicators carry values.
    var measured: Int { indicators.count { !$0.isHeading } }

    /// Far behind, the furthest first, then far ahead: somebody has to decide on a remedy or on a higher target.
    var decisions: [RatedIndicator] {
        let behind = measured(.farBehind).map { (lead: $0.rating.leadPercent ?? .zero, indicator: $0) }
        return behind.sorted { $0.lead < $1.lead }.map(\.indicator) + measured(.farAhead)
    }

    /// How many indicators have the standing.
    func count(_ standing: Standing) -> Int {
        indicators.count { !$0.isHeading && $0.rating.standing == standing }
    }

    private func measured(_ standing: Standing) -> [RatedIndicator] {
        indicators.filter { !$0.isHeading && $0.rating.standing == standing }
    }

    /// Asks the database for all of it, as of a moment or, where that is nil, now.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        today: Day,
        past: PastReading = .none
    ) throws -> OverviewPage {
        let indicators = try RatedIndicatorQuery(connection: connection)
            .rows(of: plan, asOf: past.moment)
        let deciding = indicators.filter { [.farBehind, .farAhead].contains($0.rating.standing) }
        let moment = TaskMoment(now: Instant(startOf: today), asOf: past.moment)
        let place = TaskPlace(plan)
        let rounds = RoundOutlookQuery(connection: connection)
        let round = try rounds.current(plan: plan.id, asOf: past.moment)
        return OverviewPage(
            plan: plan,
            today: today,
            indicators: indicators,
            measuring: try PartyNames(connection, of: deciding.flatMap(\.facts.measuring)),
            tasks: try OfficialCountsQuery(connection: connection, place: place, moment: moment)
                .total(ListedTaskFilter()),
            taskCount: try connection.editions.facts(of: plan, connection).taskCount,
            round: round,
            nextPeriod: round?.state == .open ? nil : try rounds.nextPeriod(edition: plan.editionID, on: today),
            past: past
        )
    }
}
