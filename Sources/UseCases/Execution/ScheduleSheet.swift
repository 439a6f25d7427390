package import Domain
package import Persistence

/// A page of the Gantt chart of a plan's tasks.
package struct ScheduleSheet: Sendable, Equatable {
    /// The plan.
    package let plan: StoredPlan
    /// What part of time is shown.
    package let span: ScheduleSpan
    /// The day it is on the server.
    package let day: Day
    /// The occurrences of the page by lead.
    package let groups: [ScheduleGroup]
    /// How many occurrences pass the filter and run in the span.
    package let total: Int
    /// Every lead that has one, in order.
    package let leads: [ScheduleLead]

    /// The occurrences of the page.
    package var occurrences: [ScheduledOccurrence] { groups.flatMap(\.occurrences) }
}
