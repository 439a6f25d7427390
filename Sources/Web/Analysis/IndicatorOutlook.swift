import Domain
import Persistence
import UseCases

/// Where an indicator is heading, and the tasks that are to move it.
struct IndicatorOutlook: Sendable {
    /// The forecast to the day of the final target, or why there is none.
    let forecast: ForecastOutcome
    /// The tasks printed to move it, as they stand.
    let tasks: [ListedTask]
    /// Those of them that are not done, the overdue first; empty unless a miss is expected.
    let openTasks: [ListedTask]
    /// The money of those, for those who may read it; nil for the others and in the past.
    let money: ForecastMoney?

    /// Reckons the forecast from the figures read before and asks the database for the tasks, as of a moment or now.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        _ detail: IndicatorDetail,
        today: Day,
        asOf: Instant?,
        for person: Person?
    ) throws -> IndicatorOutlook {
        let moment = TaskMoment(now: Instant(startOf: today), asOf: asOf)
        let tasks = try ListedTaskQuery(connection: connection, place: TaskPlace(plan), moment: moment)
            .rows(ListedTaskFilter(indicator: detail.indicator.code))
        let forecast = detail.forecast
        let open = ForecastSheet.open(tasks, for: forecast, on: today)
        return IndicatorOutlook(
            forecast: forecast,
            tasks: tasks,
            openTasks: open,
            money: asOf == nil
                ? try ForecastMoney.load(connection, plan: plan, tasks: open, today: today, for: person) : nil
        )
    }
}
