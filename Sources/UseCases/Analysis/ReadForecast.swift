package import Domain
import Persistence

/// Reads where an indicator is heading by the day of its final target.
package struct ReadForecast {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The forecast of an indicator.
    ///
    /// - Parameter instant: by the edition in force then and from what was recorded up to then; nil: now.
    /// - Throws: `Refusal.notFound` for an unknown plan or an indicator the edition does not have.
    package func callAsFunction(
        _ plan: PlanCode,
        _ indicator: IndicatorCode,
        asOf instant: Instant? = nil
    ) async throws -> ForecastSheet {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan, asOf: instant) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            let query = IndicatorDetailQuery(connection: connection)
            guard let detail = try query.find(indicator.text, of: stored, asOf: instant) else {
                let values = ["code": indicator.text, "plan": stored.name]
                throw Refusal.notFound(Message("indicator.unknown", values))
            }
            let outcome = detail.forecast
            let moment = TaskMoment(now: now, asOf: instant)
            let isMissExpected = outcome.forecast?.isMissExpected == true
            let tasks =
                try isMissExpected
                ? ListedTaskQuery(connection: connection, place: TaskPlace(stored), moment: moment)
                    .rows(ListedTaskFilter(indicator: indicator.text)) : []
            return ForecastSheet(
                plan: stored,
                detail: detail,
                outcome: outcome,
                openTasks: ForecastSheet.open(tasks, for: outcome, on: moment.day),
                day: moment.day
            )
        }
    }
}
