import Domain
import Testing

@Suite struct UrgingLadderTests {
    private static func at(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text + "+07:00")) }

    /// Quý III/2025: opened on 21/09 at 08:00, due before 05/10, so the last day in time is 04/10.
    private static func item(
        report: ReportState? = nil,
        returnedAt: String? = nil,
        extendedTo: String? = nil,
        round: RoundState = .open,
        openedAt: String = "2025-09-21T08:00:00"
    ) throws -> UrgingCase {
        UrgingCase(
            round: round,
            openedAt: try at(openedAt),
            deadline: Deadline(
                dueBefore: try #require(Day(iso: "2025-10-05")),
                extendedTo: try extendedTo.map { Instant(startOf: try #require(Day(iso: $0))) }
            ),
            report: report,
            returnedAt: try returnedAt.map(at)
        )
    }

    @Test(
        arguments: [
            ("2025-09-21T07:59:59", nil), ("2025-09-21T08:00:00", "opening"), ("2025-09-26T23:59:59", "opening"),
            ("2025-09-27T00:00:00", "reminder-7"), ("2025-09-30T23:59:59", "reminder-7"),
            ("2025-10-01T00:00:00", "reminder-3"), ("2025-10-03T00:00:00", "reminder-1"),
            ("2025-10-03T23:59:59", "reminder-1"), ("2025-10-04T00:00:00", "last_day"),
            ("2025-10-04T23:59:59", "last_day"), ("2025-10-05T00:00:00", "overdue-1"),
            ("2025-10-06T23:59:59", "overdue-1"), ("2025-10-07T00:00:00", "overdue-3"),
            ("2025-10-08T23:59:59", "overdue-3"), ("2025-10-09T00:00:00", "escalation-5"),
            ("2026-03-01T00:00:00", "escalation-5"),
        ] as [(String, String?)]
    )
    func `each step begins at its second in Ho Chi Minh City`(now: String, step: String?) throws {
        let ladder = UrgingLadder(try Self.item(), setting: .standard)

        #expect(ladder.due(at: try Self.at(now), taken: [])?.step.word == step)
    }

    @Test(arguments: [ReportState.submitted, .accepted])
    func `a report that was sent stops the ladder`(state: ReportState) throws {
        let ladder = UrgingLadder(try Self.item(report: state), setting: .standard)

        #expect(ladder.rungs.isEmpty)
    }

    @Test(arguments: [
        (RoundState.scheduled, false), (.open, true), (.closed, true), (.locked, false),
    ])
    func `only a round that takes reports urges`(round: RoundState, urges: Bool) throws {
        let ladder = UrgingLadder(try Self.item(report: .draft, round: round), setting: .standard)

        #expect(ladder.rungs.isEmpty == !urges)
    }

    @Test func `a step is taken once`() throws {
        let ladder = UrgingLadder(try Self.item(), setting: .standard)
        let now = try Self.at("2025-10-01T08:00:00")
        let due = try #require(ladder.due(at: now, taken: []))

        #expect(ladder.due(at: now, taken: [due]) == nil)
        #expect(ladder.due(at: try Self.at("2025-10-03T08:00:00"), taken: [due])?.step == .reminder(days: 1))
    }

    @Test func `after a long silence only the latest step comes, and no earlier one after it`() throws {
        let ladder = UrgingLadder(try Self.item(), setting: .standard)
        let now = try Self.at("2025-10-07T12:00:00")

        let due = try #require(ladder.due(at: now, taken: []))

        #expect(due.step == .overdue(days: 3))
        #expect(ladder.due(at: now, taken: [due]) == nil)
    }

    @Test func `an extension shifts the ladder, and what was sent for the old day does not count`() throws {
        let before = UrgingLadder(try Self.item(), setting: .standard)
        let after = UrgingLadder(try Self.item(extendedTo: "2025-10-15"), setting: .standard)
        let taken = try #require(before.due(at: try Self.at("2025-10-01T00:00:00"), taken: []))

        #expect(after.due(at: try Self.at("2025-10-05T00:00:00"), taken: [taken])?.step == .opening)
        #expect(after.due(at: try Self.at("2025-10-11T00:00:00"), taken: [taken])?.step == .reminder(days: 3))
        #expect(after.due(at: try Self.at("2025-10-14T23:59:59"), taken: [taken])?.step == .lastDay)
        #expect(after.due(at: try Self.at("2025-10-15T00:00:00"), taken: [taken])?.step == .overdue(days: 1))
    }

    @Test(
        arguments: [
            ("2025-10-02T15:40:00", "2025-10-02T15:39:59", nil),
            ("2025-10-02T15:40:00", "2025-10-02T15:40:00", "returned"),
            ("2025-10-02T15:40:00", "2025-10-03T00:00:00", "reminder-1"),
            ("2025-10-04T15:00:00", "2025-10-04T23:59:59", "returned"),
            ("2025-10-04T15:00:00", "2025-10-05T00:00:00", "overdue-1"),
            ("2025-10-08T10:00:00", "2025-10-08T23:59:59", "returned"),
            ("2025-10-08T10:00:00", "2025-10-09T00:00:00", "overdue-1"),
            ("2025-10-08T10:00:00", "2025-10-12T23:59:59", "overdue-3"),
            ("2025-10-08T10:00:00", "2025-10-13T00:00:00", "escalation-5"),
        ] as [(String, String, String?)]
    )
    func `a return begins the ladder anew, and days overdue count from it`(
        returned: String,
        now: String,
        step: String?
    ) throws {
        let ladder = UrgingLadder(try Self.item(report: .returned, returnedAt: returned), setting: .standard)

        #expect(ladder.due(at: try Self.at(now), taken: [])?.step.word == step)
    }

    @Test func `a round opened late leaves out the reminders before it`() throws {
        let ladder = UrgingLadder(try Self.item(openedAt: "2025-10-02T10:00:00"), setting: .standard)

        #expect(
            ladder.rungs.map(\.step.word) == [
                "opening", "reminder-1", "last_day", "overdue-1", "overdue-3", "escalation-5",
            ]
        )
    }

    @Test func `a plan that is off urges nobody`() throws {
        let off = try UrgingSetting(
            isOn: false,
            reminderDays: [3],
            remindsOnLastDay: true,
            overdueDays: [1],
            escalationDays: 5
        )

        #expect(UrgingLadder(try Self.item(), setting: off).rungs.isEmpty)
    }

    @Test(
        arguments: [
            ([0], [1], 5, ["reminder_days"]), ([61], [1], 5, ["reminder_days"]),
            ([1], [0], 0, ["overdue_days", "escalation_days"]),
            (Array(1...11), [1], nil, ["reminder_days"]), ([60, 60, 1], [60], 60, []),
        ] as [([Int], [Int], Int?, [String])]
    )
    func `days lie from 1 to 60 and are at most ten`(
        reminders: [Int],
        overdue: [Int],
        escalation: Int?,
        fields: [String]
    ) throws {
        var found: [String] = []
        do {
            _ = try UrgingSetting(
                isOn: true,
                reminderDays: reminders,
                remindsOnLastDay: true,
                overdueDays: overdue,
                escalationDays: escalation
            )
        } catch {
            found = error.problems.map(\.field)
        }

        #expect(found == fields)
    }

    @Test(arguments: ["opening", "returned", "reminder-7", "last_day", "overdue-1", "escalation-60"])
    func `a step is read back from its word`(word: String) {
        #expect(UrgingStep(word: word)?.word == word)
    }

    @Test(arguments: ["", "reminder", "reminder-0", "reminder-x", "opening-1", "last_day-", "reminder-1-2", "nonsense"])
    func `another word is no step`(word: String) {
        #expect(UrgingStep(word: word) == nil)
    }
}
