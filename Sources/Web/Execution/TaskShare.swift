import Domain
import Persistence

/// The tasks a page of something else shows: the first of them, and how many there are.
struct TaskShare: Sendable {
    /// How many tasks.
    let tasks: Int
    /// How many occurrences of them.
    let occurrences: Int
    /// The first of these, in printed order.
    let first: [ListedTask]

    /// Occurrences shown; the rest stands in the list of tasks.
    static let most = 100

    /// Asks the database for them.
    static func load(
        _ connection: any Connection,
        _ plan: StoredPlan,
        _ filter: ListedTaskFilter,
        today: Day
    ) throws -> TaskShare {
        let query = ListedTaskQuery(
            connection: connection,
            place: TaskPlace(plan),
            moment: TaskMoment(now: Instant(startOf: today))
        )
        return TaskShare(
            tasks: try query.taskCount(filter),
            occurrences: try query.count(filter),
            first: try query.rows(filter, window: ListWindow(limit: most, offset: 0))
        )
    }
}
