import Domain
import Persistence

/// Measures how far a task is anew once another version of its implementation plan is in force (domain rules, section 6:
/// progress is measured against the approved version).
struct Remeasurement {
    /// A percentage that changed.
    struct Change: Equatable {
        /// The year of the occurrence; 0 where it has no due day.
        let year: Int
        /// Per cent until now, and from now on.
        let before: Int
        let after: Int
    }

    /// Stores the percentages of the open occurrences of a task by the plan in force; gives what changed. Where nothing was said
    /// yet, or the plan has no activity for an occurrence, the percentage stays.
    static func apply(
        to task: ExecutionTask,
        planID: Int64,
        at instant: Instant,
        connection: any Connection
    ) throws -> [Change] {
        let store = OccurrenceStore(connection: connection)
        let all = try store.all(of: task.code.text, planID: planID)
        let plan = try ImplementationStore(connection: connection)
            .approvedPlan(of: task.code, planID: planID, leads: task.parts)
        guard let plan else { return [] }
        return try all.compactMap { occurrence -> Change? in
            guard occurrence.doneLate == nil, let before = occurrence.percent else { return nil }
            let activities = OccurrenceActivity.all(
                of: occurrence,
                in: plan,
                isOnly: all.count == 1,
                last: try ProgressStore(connection: connection).lastByActivity(of: occurrence.id)
            )
            let after = WeightedProgress.percent(
                of: activities.map { ($0.activity.weight?.scaled ?? 0, $0.percent ?? 0) }
            )
            guard let after, after != before else { return nil }
            try store.measure(occurrence.id, percent: after, at: instant)
            return Change(year: occurrence.year, before: before, after: after)
        }
    }
}
