import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The dashboards that judge indicators: small charts by group and the heat map, as pages and as values.
    mutating func addIndicatorDashboards() {
        on(Routes.groupCharts) { context, plan in
            let (moment, now) = (try context.asOf(), context.now)
            let past = PastReading(moment, kept: context.keptMoment(moment))
            let (group, reader) = (context.query.filled("nhom"), context.reportingActor)
            return try await context.planPage(plan, asOf: .some(moment)) {
                GroupChartsPage(
                    sheet: try GroupChartSheet(
                        $0,
                        of: $1,
                        group: group,
                        field: "nhom",
                        at: TaskMoment(now: now, asOf: moment)
                    ),
                    group: group,
                    past: past,
                    readsAll: reader.readsAll(coordinator: $1.coordinator)
                )
            }
        }
        on(Routes.standingHistory) { context, plan in
            let moment = try context.asOf()
            let past = PastReading(moment, kept: context.keptMoment(moment))
            let reader = context.reportingActor
            let choice = HistoryChoice.page(group: context.query.filled("nhom"), year: context.query.filled("nam"))
            return try await context.planPage(plan, asOf: .some(moment)) {
                HeatMapPage(
                    history: try StandingHistory($0, of: $1, choice, asOf: moment),
                    choice: choice,
                    past: past,
                    readsAll: reader.readsAll(coordinator: $1.coordinator)
                )
            }
        }
        on(Routes.apiGroupCharts) { context, plan in
            let read = ReadGroupCharts(runtime: context.runtime)
            let sheet = try await read(plan, group: context.query.filled("group"), asOf: context.asOf())
            return context.json(sheet.exchanged)
        }
        on(Routes.apiStandingHistory) { context, plan in
            let query = context.query
            let history = try await ReadStandingHistory(runtime: context.runtime)(
                plan,
                .exchange(group: query.filled("group"), year: query.filled("year")),
                asOf: context.asOf()
            )
            return context.json(history.exchanged)
        }
    }
}
