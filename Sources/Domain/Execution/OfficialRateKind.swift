/// The rates of the official counting; each has its own denominator, which the page names. The raw value is the word in
/// exchange.
package enum OfficialRateKind: String, Sendable, CaseIterable {
    /// Done over done and overdue: of what has had to be done by now, how much is done. The Government's own rate of 2017:
    /// 16,051 / (16,051 + 223).
    case handledOnTime = "handled_on_time"
    /// Done on time over done.
    case completedOnTime = "completed_on_time"
    /// Done over all.
    case completed
    /// Overdue over open.
    case overdueOfOpen = "overdue_of_open"
}
