package import Domain
package import Persistence

/// The burn-up of a plan's tasks with how they stand in all.
package struct BurnUpSheet: Sendable, Equatable {
    /// The plan.
    package let plan: StoredPlan
    /// What part of time is shown.
    package let span: ScheduleSpan
    /// The day it is on the server.
    package let day: Day
    /// The sums by period.
    package let burnUp: BurnUp
    /// The official counts of the same occurrences.
    package let counts: OfficialCounts
}
