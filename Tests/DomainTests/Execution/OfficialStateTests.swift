import Domain
import Testing

@Suite struct OfficialStateTests {
    private static let due = Day(iso: "2024-12-31") ?? Day(number: 0)

    @Test(
        arguments: [
            (nil, false, "2024-12-31", .notBegunInTime), (nil, false, "2025-01-01", .notBegunOverdue),
            (nil, true, "2024-12-31", .underWayInTime), (nil, true, "2025-01-01", .underWayOverdue),
            (false, true, "2025-06-01", .doneOnTime), (true, true, "2024-01-01", .doneLate),
            (false, false, "2024-01-01", .doneOnTime),
        ] as [(Bool?, Bool, String, OfficialState)]
    )
    func `a state follows from events and the day`(
        doneLate: Bool?,
        hasBegun: Bool,
        day: String,
        state: OfficialState
    ) throws {
        let today = try #require(Day(iso: day))

        #expect(OfficialState(dueDay: Self.due, doneLate: doneLate, hasBegun: hasBegun, on: today) == state)
    }

    @Test func `a task is in time to the last second of its due day in Hà Nội`() {
        let last = Instant(Self.due, hour: 23, minute: 59, second: 59)

        func state(_ instant: Instant) -> OfficialState {
            OfficialState(dueDay: Self.due, doneLate: nil, hasBegun: true, on: instant.day)
        }

        #expect(state(last) == .underWayInTime)
        #expect(state(last.adding(seconds: 1)) == .underWayOverdue)
    }

    @Test func `a task without a due day is never overdue`() {
        let state = OfficialState(dueDay: nil, doneLate: nil, hasBegun: true, on: Day(number: 900_000))

        #expect(state == .underWayInTime)
    }

    @Test func `every state is counted by exactly one choice of its own, and the sums by theirs`() {
        for state in OfficialState.allCases {
            let own = OfficialState.allCases.map(TaskStateChoice.init).filter { $0.includes(state) }
            #expect(own == [TaskStateChoice(state)])
            #expect(TaskStateChoice.done.includes(state) != TaskStateChoice.open.includes(state))
            if !state.isDone {
                #expect(TaskStateChoice.withinTime.includes(state) != TaskStateChoice.overdue.includes(state))
                #expect(TaskStateChoice.notBegun.includes(state) == state.isNotBegun)
            }
        }
    }

    @Test func `the public is not told whether an open task has begun`() {
        #expect(OfficialState.notBegunInTime.published == .underWayInTime)
        #expect(OfficialState.notBegunOverdue.published == .underWayOverdue)
        #expect(OfficialState.doneLate.published == .doneLate)
        #expect(!TaskStateChoice.published.contains { $0.hasBegun != nil || $0 == .awaiting || $0 == .stale })
    }
}
