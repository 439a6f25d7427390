import Domain
import Persistence
import UseCases

/// Where an indicator is heading, and which of its tasks are to turn it. It follows from the figures and tasks of the page and
/// is reckoned only when the page is written.
struct IndicatorOutlook {
    /// The forecast to the day of the final target, or why there is none.
    let forecast: ForecastOutcome
    /// The linked tasks that are not done, the overdue first; empty unless a miss is expected.
    let openTasks: [ListedTask]

    /// The outlook of an indicator from its figures and its linked tasks, as they stand on a day.
    init(_ detail: IndicatorDetail, tasks: [ListedTask], on today: Day) {
        forecast = detail.forecast
        openTasks = ForecastSheet.open(tasks, for: forecast, on: today)
    }
}
