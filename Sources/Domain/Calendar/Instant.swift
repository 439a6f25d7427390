/// A moment in time: milliseconds since 1970-01-01T00:00:00Z, as the database stores it.
///
/// All civil times are those of Asia/Ho_Chi_Minh, which has been UTC+7 without daylight saving since 1975.
package struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since the epoch, UTC.
    package let milliseconds: Int64

    private static let offset: Int64 = 7 * 3_600_000
    private static let dayLength: Int64 = 86_400_000

    /// The moment with the given count of milliseconds since the epoch.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// 00:00 of a day in Asia/Ho_Chi_Minh.
    package init(startOf day: Day) {
        self.milliseconds = Int64(day.number) * Self.dayLength - Self.offset
    }

    /// A wall-clock time of a day in Asia/Ho_Chi_Minh.
    package init(_ day: Day, hour: Int, minute: Int = 0, second: Int = 0) {
        let seconds = Int64(hour * 3600 + minute * 60 + second)
        self.milliseconds = Instant(startOf: day).milliseconds + seconds * 1000
    }

    /// The day it is in Asia/Ho_Chi_Minh.
    package var day: Day {
        let local = milliseconds + Self.offset
        let number = local >= 0 ? local / Self.dayLength : (local - Self.dayLength + 1) / Self.dayLength
        return Day(number: Int(number))
    }

    /// Hour, minute and second on the clock in Asia/Ho_Chi_Minh.
    package var clock: (hour: Int, minute: Int, second: Int) {
        let seconds = Int((milliseconds - Instant(startOf: day).milliseconds) / 1000)
        return (seconds / 3600, seconds / 60 % 60, seconds % 60)
    }

    /// The moment so many seconds later (earlier where negative).
    package func adding(seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1000)
    }

    /// RFC 3339 with +07:00 and whole seconds, e.g. `2025-10-02T09:00:00+07:00`; the form exchanged.
    package var rfc3339: String {
        let (hour, minute, second) = clock
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day.iso)T\(two(hour)):\(two(minute)):\(two(second))+07:00"
    }

    package var description: String { rfc3339 }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}
