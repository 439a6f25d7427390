import Domain
import HTML
import Hummingbird
import Persistence

extension RouteTable {
    /// The pages that judge figures: a plan's overview and its indicators.
    mutating func addAnalysisPages() {
        on(Routes.plan) { context, plan in
            let today = context.now.day
            return try await context.planPage(plan) { try OverviewPage.load($0, plan: $1, today: today) }
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
            return try await context.planPage(plan) {
                try IndicatorsPage.load($0, plan: $1, filter: filter, standing: standing)
            }
        }
        on(Routes.indicator) { context, plan, code in
            let (today, person) = (context.now.day, context.app.person)
            return try await context.planPage(plan) {
                try IndicatorPage.load($0, plan: $1, code: code, today: today, for: person)
            }
        }
    }
}
