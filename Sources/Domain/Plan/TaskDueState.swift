/// Where a task stands by its date and what is recorded of it; the raw value is the word in addresses and exchange.
package enum TaskDueState: String, Sendable, CaseIterable {
    /// Recorded done.
    case done
    /// The due day has passed and nothing says it is done (đã đến hạn): a date, not a verdict on who carries it out.
    case due
    /// Not done, the due day is still to come (trong hạn).
    case open
    /// No due day: continuous, or no time is printed.
    case undated
}
