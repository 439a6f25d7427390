package import Domain
import Persistence

/// An activity of the approved implementation plan as an occurrence of its task stands with it.
package struct OccurrenceActivity: Sendable, Equatable {
    /// The activity.
    package let activity: Activity
    /// Its label, as the implementation plan prints it.
    package let label: String
    /// Per cent done as last reported; nil where nothing was.
    package let percent: Int?

    /// The activities of a plan that belong to an occurrence: all where it is the task's only one, else those due in its year.
    ///
    /// - Parameter last: the last reported percentage by the activity's number.
    static func all(
        of occurrence: StoredOccurrence,
        in plan: ImplementationPlan,
        isOnly: Bool,
        last: [Int: Int]
    ) -> [OccurrenceActivity] {
        let labels = plan.labels
        return plan.activities.filter { isOnly || $0.due?.year == occurrence.year }.map { activity in
            OccurrenceActivity(
                activity: activity,
                label: labels[activity.id],
                percent: last[Int(activity.id.number)]
            )
        }
    }
}
