package import Persistence

/// What a page of the Gantt chart shows of one lead organisation.
package struct ScheduleGroup: Sendable, Equatable {
    /// The lead, with how many occurrences it has in all.
    package let lead: ScheduleLead
    /// How many of them stand on earlier pages.
    package let before: Int
    /// The occurrences of this page, as printed.
    package let occurrences: [ScheduledOccurrence]
}
