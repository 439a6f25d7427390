/// The kinds of schedule a task can have; the raw value is the stored and exchanged word.
package enum TaskScheduleKind: String, Sendable, CaseIterable {
    /// From a year to a year, e.g. 2021-2025.
    case range
    /// One year.
    case year
    /// Every year of the plan anew (hằng năm).
    case annual
    /// Without an end (thường xuyên).
    case continuous
    /// No time is printed.
    case none
}
