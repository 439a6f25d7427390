package import Domain
package import Persistence

/// Reads the burn-up of a plan's tasks: done against due, period by period.
package struct ReadBurnUp {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The burn-up of the occurrences that pass a filter.
    ///
    /// - Parameter span: what part of time; gets the plan's years and the day it is.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction(
        _ code: PlanCode,
        _ filter: ListedTaskFilter,
        span: @escaping @Sendable (ClosedRange<Int>, Day) throws -> ScheduleSpan
    ) async throws -> BurnUpSheet {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let plan = try PlanStore(connection: connection).find(code) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
            }
            let span = try span(plan.years, now.day)
            return try Self.sheet(filter, of: plan, over: span, at: now, connection: connection)
        }
    }

    /// The burn-up in a transaction that is open already.
    package static func sheet(
        _ filter: ListedTaskFilter,
        of plan: StoredPlan,
        over span: ScheduleSpan,
        at now: Instant,
        connection: any Connection
    ) throws -> BurnUpSheet {
        let stale = try ProgressSettingStore(connection: connection).stale(planID: plan.id)
        let (place, moment) = (TaskPlace(plan), TaskMoment(now: now, stale: stale))
        let found = try BurnUpQuery(connection: connection, place: place, moment: moment).counts(filter)
        return BurnUpSheet(
            plan: plan,
            span: span,
            day: now.day,
            burnUp: BurnUp(found, over: span, on: now.day),
            counts: try OfficialCountsQuery(connection: connection, place: place, moment: moment).total(filter)
        )
    }
}
