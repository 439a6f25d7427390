import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The page for the leadership, and the same over the API.
    mutating func addLeadership() {
        on(Routes.leadership) { context, plan in
            let (moment, now) = (try context.asOf(), context.now)
            let past = PastReading(moment, kept: context.keptMoment(moment))
            let (isPublic, reader) = (context.app.person == nil, context.reportingActor)
            return try await context.planPage(plan, asOf: .some(moment)) {
                LeadershipPage(
                    sheet: try LeadershipSheet($0, of: $1, at: TaskMoment(now: now, asOf: moment)),
                    isPublic: isPublic,
                    past: past,
                    readsAll: reader.readsAll(coordinator: $1.coordinator)
                )
            }
        }
        on(Routes.apiLeadership) { context, plan in
            let sheet = try await ReadLeadership(runtime: context.runtime)(plan, asOf: context.asOf())
            return context.json(sheet.exchanged(in: context.language, isPublic: context.app.person == nil))
        }
    }
}
