/// When a unit's report must have been received: the one place that decides it (domain rules, section 3).
///
/// "Trước ngày D" is strict: in time means received before 00:00 of D in Asia/Ho_Chi_Minh, by the server's clock.
package struct Deadline: Sendable, Hashable {
    /// The first instant that is too late.
    package let cutOff: Instant
    /// True where an extension holds.
    package let isExtended: Bool

    /// The deadline of a period. An extension holds only where it is later than the period's own deadline.
    package init(dueBefore: Day, setting: DeadlineSetting = .strict, extendedTo: Instant? = nil) {
        let last = setting.lastDay(from: dueBefore.adding(days: -1))
        let own = Instant(startOf: last.adding(days: 1))
        isExtended = extendedTo.map { $0 > own } ?? false
        cutOff = isExtended ? extendedTo ?? own : own
    }

    /// The last day on which a report is in time, wholly or in part.
    package var lastDay: Day { Instant(milliseconds: cutOff.milliseconds - 1).day }

    /// Whether something received at that instant is in time, and else by how many days it is late, from 1.
    package func timeliness(at received: Instant) -> Timeliness {
        guard received >= cutOff else { return .inTime }
        return .late(days: max(1, received.day.number - lastDay.number))
    }

    /// Milliseconds left; zero or negative once it has passed.
    package func remaining(at instant: Instant) -> Int64 { cutOff.milliseconds - instant.milliseconds }

    /// The words of "trước ngày 05/10/2025 (hết ngày 04/10)": placeholders `before` and `last`.
    package var words: [String: String] {
        ["before": lastDay.adding(days: 1).printed, "last": lastDay.printedWithoutYear]
    }
}
