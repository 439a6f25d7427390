import Domain
import Testing

@Suite struct DeadlineTests {
    private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test(arguments: [
        ("2025-10-04", 23, 59, 59, 0), ("2025-10-05", 0, 0, 0, 1), ("2025-10-05", 23, 59, 59, 1),
        ("2025-10-06", 0, 0, 0, 2), ("2025-10-02", 9, 0, 0, 0), ("2025-11-05", 12, 0, 0, 32),
    ])
    func `before the day is strict to the second`(iso: String, hour: Int, minute: Int, second: Int, late: Int) throws {
        let deadline = Deadline(dueBefore: try Self.day("2025-10-05"))

        let timeliness = deadline.timeliness(at: Instant(try Self.day(iso), hour: hour, minute: minute, second: second))

        #expect(timeliness == (late == 0 ? .inTime : .late(days: late)))
    }

    @Test func `the last millisecond before the day is in time`() throws {
        let deadline = Deadline(dueBefore: try Self.day("2025-10-05"))

        #expect(deadline.timeliness(at: Instant(milliseconds: deadline.cutOff.milliseconds - 1)) == .inTime)
        #expect(deadline.remaining(at: deadline.cutOff) == 0)
    }

    @Test func `the words name the day before which and the last day`() throws {
        let deadline = Deadline(dueBefore: try Self.day("2025-10-05"))

        #expect(deadline.words == ["before": "05/10/2025", "last": "04/10"])
    }

    @Test(arguments: [
        ("2025-10-05", [String](), "2025-10-06"), ("2025-10-05", ["2025-10-06"], "2025-10-07"),
        ("2023-04-03", [], "2023-04-03"), ("2025-07-05", [], "2025-07-04"), ("2026-10-05", [], "2026-10-05"),
    ])
    func `a last day on a free day moves on where the plan says so`(due: String, holidays: [String], last: String)
        throws
    {
        let setting = DeadlineSetting(movesOffFreeDays: true, holidays: Set(holidays.compactMap(Day.init(iso:))))

        let deadline = Deadline(dueBefore: try Self.day(due), setting: setting)

        #expect(deadline.lastDay.iso == last)
    }

    @Test func `an extension counts where it is later and lateness is counted from it`() throws {
        let extended = Instant(startOf: try Self.day("2025-10-10"))
        let earlier = Instant(startOf: try Self.day("2025-10-01"))

        let later = Deadline(dueBefore: try Self.day("2025-10-05"), extendedTo: extended)
        let same = Deadline(dueBefore: try Self.day("2025-10-05"), extendedTo: earlier)

        #expect(later.isExtended)
        #expect(later.timeliness(at: Instant(try Self.day("2025-10-09"), hour: 23)) == .inTime)
        #expect(later.timeliness(at: Instant(try Self.day("2025-10-10"), hour: 0)) == .late(days: 1))
        #expect(!same.isExtended)
    }

    @Test func `an extension within a day is late on that day`() throws {
        let noon = Instant(try Self.day("2025-10-09"), hour: 12)

        let deadline = Deadline(dueBefore: try Self.day("2025-10-05"), extendedTo: noon)

        #expect(deadline.timeliness(at: noon) == .late(days: 1))
        #expect(deadline.lastDay.iso == "2025-10-09")
    }

    @Test(arguments: [
        ("2025-10-04", true), ("2025-10-05", true), ("2025-10-06", false), ("1969-12-27", true), ("1969-12-31", false),
    ])
    func `weekends are known`(iso: String, weekend: Bool) throws {
        #expect(try Self.day(iso).isWeekend == weekend)
    }
}
