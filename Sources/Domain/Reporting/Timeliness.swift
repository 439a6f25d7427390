/// Whether a report came in time. It always derives from events, never from a tick box.
package enum Timeliness: Sendable, Hashable {
    /// Received before the deadline.
    case inTime
    /// Received after it, so many days after the last day in time; at least 1.
    case late(days: Int)

    /// Days late; 0 where in time.
    package var daysLate: Int {
        guard case .late(let days) = self else { return 0 }
        return days
    }
}
