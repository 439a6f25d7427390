/// What a new version of an implementation plan begins from; the raw value is the exchanged word.
package enum VersionOrigin: String, Sendable, CaseIterable {
    /// Nothing.
    case blank
    /// The version before it, as it is.
    case previous
    /// The version before it with all days and money one year later, for a task that is done again each year; what falls
    /// outside the task's time is left out.
    case nextYear = "next_year"
}
