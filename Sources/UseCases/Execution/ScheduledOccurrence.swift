package import Domain
package import Persistence

/// An occurrence of a task as the Gantt chart draws it.
package struct ScheduledOccurrence: Sendable, Equatable {
    /// The occurrence with its task and leads.
    package let task: ListedTask
    /// Its official state on the day of the picture.
    package let state: OfficialState
    /// How it lies in time.
    package let course: OccurrenceCourse
    /// The activities of its approved implementation plan; empty where there is none, or the reader may not know of it.
    package let activities: [ScheduledActivity]
}
