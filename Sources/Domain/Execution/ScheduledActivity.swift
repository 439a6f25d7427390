/// An activity of an approved implementation plan as a picture of the task draws it: the approved days against the real ones.
package struct ScheduledActivity: Sendable, Hashable {
    /// The activity as approved.
    package let activity: Activity
    /// Its label, as the implementation plan prints it.
    package let label: String
    /// How it really went.
    package let actual: ActualCourse
    /// Working days it may end later without the task ending later; nil where it has no part in the reckoning.
    package let slack: Int?
    /// Which of its dependencies are critical.
    package let criticalDependencies: Set<ActivityID>

    /// The approved days; nil where one is missing.
    package var approved: ClosedRange<Day>? {
        guard let start = activity.start, let due = activity.due, start <= due else { return nil }
        return start...due
    }

    /// True where it lies on the critical path.
    package var isCritical: Bool { slack == 0 }

    /// The activities of an approved plan with what was reported about each, in the plan's order. The critical path is reckoned
    /// through all of them, those of other years included.
    ///
    /// - Parameters:
    ///   - year: only those due in this year, of a task with an occurrence a year; nil: all.
    ///   - words: what was recorded, by activity, in the order it was recorded.
    package static func all(
        of plan: ImplementationPlan,
        dueIn year: Int?,
        words: [ActivityID: [ProgressWord]]
    ) -> [ScheduledActivity] {
        let path = CriticalPath(through: plan.activities)
        let labels = plan.labels
        return plan.activities.filter { year == nil || $0.due?.year == year }.map { activity in
            ScheduledActivity(
                activity: activity,
                label: labels[activity.id],
                actual: ActualCourse(words[activity.id] ?? []),
                slack: path.slack[activity.id],
                criticalDependencies: Set(
                    activity.dependencies.filter { path.links.contains(ActivityLink(from: $0, to: activity.id)) }
                )
            )
        }
    }
}
