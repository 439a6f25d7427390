/// What a unit is urged about; the raw value is the stored and exchanged word.
package enum UrgedKind: String, Sendable, CaseIterable {
    /// A report that was not sent in time (II.2, II.3).
    case report
    /// A task whose day has passed and that is not confirmed done.
    case task
    /// A task's implementation plan that was not filed in time.
    case plan
    /// A task about which nothing was said for too long.
    case progress
}
