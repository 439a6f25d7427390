package import Domain
package import Persistence

/// An indicator's forecast with what it rests on and, where a miss is expected, the tasks that are to move it.
package struct ForecastSheet: Sendable {
    /// The plan, with the edition read.
    package let plan: StoredPlan
    /// The indicator with its figures.
    package let detail: IndicatorDetail
    /// The forecast, or why there is none.
    package let outcome: ForecastOutcome
    /// The linked tasks that are not done, the overdue first; empty unless a miss is expected.
    package let openTasks: [ListedTask]
    /// The day states of tasks are told of.
    package let day: Day

    /// Those of the linked tasks that are not done, the overdue first; none unless a miss is expected.
    package static func open(_ tasks: [ListedTask], for outcome: ForecastOutcome, on day: Day) -> [ListedTask] {
        guard outcome.forecast?.isMissExpected == true else { return [] }
        let open = tasks.filter { !$0.occurrence.state(on: day).isDone && !$0.occurrence.isWithdrawn }
        return open.filter { $0.occurrence.state(on: day).isLate }
            + open.filter { !$0.occurrence.state(on: day).isLate }
    }
}
