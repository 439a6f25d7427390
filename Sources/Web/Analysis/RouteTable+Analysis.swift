import Domain
import HTML
import Hummingbird
import Persistence

extension RouteTable {
    /// The pages that judge figures: a plan's overview and its indicators.
    mutating func addAnalysisPages() {
        on(Routes.plan) { context, plan in
            let (moment, now) = (try context.asOf(), context.now)
            let past = PastReading(moment, kept: context.keptMoment(moment))
            return try await context.planPage(plan, asOf: .some(moment)) {
                try OverviewPage.load($0, plan: $1, today: (moment ?? now).day, past: past)
            }
        }
        on(Routes.indicators) { context, plan in
            let query = context.query
            let filter = IndicatorFilter(
                group: query.filled("nhom"),
                organisation: query.filled("don-vi"),
                basis: query.filled("can-cu"),
                search: query.filled("q")
            )
            let standing = Standing.of(addressWord: query["danh-gia"])
            let moment = try context.asOf()
            let kept = context.keptMoment(moment)
            return try await context.planPage(plan, asOf: .some(moment)) {
                try IndicatorsPage
                    .load($0, plan: $1, filter: filter, standing: standing, asOf: moment, kept: kept)
            }
        }
        on(Routes.indicator) { context, plan, code in
            let (moment, now, person) = (try context.asOf(), context.now, context.app.person)
            return try await context.planPage(plan, asOf: .some(moment)) {
                try IndicatorPage
                    .load($0, plan: $1, code: code, today: (moment ?? now).day, asOf: moment, for: person)
            }
        }
    }
}
