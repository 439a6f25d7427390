import ArgumentParser
import Domain

/// A civil time of Asia/Ho_Chi_Minh as typed: `2025-10-06T08:00`.
struct DemonstrationMoment: ExpressibleByArgument {
    /// The moment.
    let instant: Instant

    init?(argument: String) {
        let parts = argument.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2, clock.allSatisfy({ $0.count == 2 }), let hour = Int(clock[0]),
            let minute = Int(clock[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        instant = Instant(day, hour: hour, minute: minute)
    }
}
