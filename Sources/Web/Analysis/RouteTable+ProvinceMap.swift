import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The map of provinces, and the same over the API.
    mutating func addProvinceMap() {
        on(Routes.provinceMap) { context, plan in
            let (query, now, reader) = (context.query, context.now, context.reportingActor)
            let isInside = context.app.person != nil
            let day = query.filled("ngay")
            let choice = try ProvinceMapChoice.page(
                measure: query.filled("do"),
                among: ProvinceMeasure.Kind.addressWords,
                round: query.filled("ky"),
                indicator: query.filled("chi-tieu"),
                day: day
            )
            return try await context.planPage(plan) {
                ProvinceMapPage(
                    sheet: try ProvinceMapSheet($0, of: $1, choice, at: TaskMoment(now: now), by: reader),
                    askedDay: day,
                    readsAll: reader.readsAll(coordinator: $1.coordinator),
                    isInside: isInside
                )
            }
        }
        on(Routes.apiProvinceMap) { context, plan in
            let query = context.query
            let choice = try ProvinceMapChoice.exchange(
                measure: query.filled("measure"),
                round: query.filled("round"),
                indicator: query.filled("indicator"),
                day: query.filled("day")
            )
            let read = ReadProvinceMap(runtime: context.runtime)
            return context.json(try await read(plan, choice, by: context.reportingActor).exchanged)
        }
    }
}
