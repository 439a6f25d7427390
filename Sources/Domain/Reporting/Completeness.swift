/// How a unit stands with what a round asks of it; the raw value is the exchanged word. Each unit that owes a report is in
/// exactly one of these, so their counts add up.
package enum Completeness: String, Sendable, CaseIterable {
    /// First sent before its deadline.
    case inTime = "in_time"
    /// First sent after it.
    case late
    /// Begun, never sent, and the deadline is still to come.
    case draft
    /// Not begun, and the deadline is still to come.
    case waiting
    /// Never sent although the deadline has passed.
    case missing

    /// How a unit stands at an instant.
    ///
    /// - Parameters:
    ///   - first: when its report was first sent; nil while it never was.
    ///   - isBegun: true where somebody has begun to write it.
    package init(first: Instant?, isBegun: Bool, deadline: Deadline, at instant: Instant) {
        if let first {
            self = deadline.timeliness(at: first) == .inTime ? .inTime : .late
        } else if deadline.remaining(at: instant) <= 0 {
            self = .missing
        } else {
            self = isBegun ? .draft : .waiting
        }
    }
}
