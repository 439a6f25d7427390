import Domain
import Testing

@Suite struct BurnUpTests {
    private static func months(_ counts: [(String, Int)]) -> [MonthlyCount] {
        counts.map { MonthlyCount(month: ExecutionSample.day($0.0 + "-01"), count: $0.1) }
    }

    private static let counts = BurnUpCounts(
        due: months([("2021-12", 1), ("2023-12", 10), ("2024-12", 8), ("2025-12", 20)]),
        doneOnTime: months([("2022-11", 1), ("2023-12", 6), ("2024-06", 2), ("2025-10", 3)]),
        doneLate: months([("2024-01", 2), ("2025-01", 1)]),
        doneAtIssue: 4,
        withoutDueDay: 5,
        dueBeforeToday: 19
    )

    @Test func `all years are summed up by quarter, what is done up to now`() {
        let burnUp = BurnUp(Self.counts, over: .years(2023...2025), on: ExecutionSample.day("2025-10-02"))

        #expect(burnUp.points.count == 12)
        #expect([burnUp.carried.due, burnUp.carried.onTime, burnUp.carried.late] == [1, 5, 0])
        #expect(burnUp.points.map(\.dueInAll) == [1, 1, 1, 11, 11, 11, 11, 19, 19, 19, 19, 39])
        #expect(burnUp.points.map { $0.done?.onTimeInAll } == [5, 5, 5, 11, 11, 13, 13, 13, 13, 13, 13, 16])
        #expect(burnUp.points.map { $0.done?.lateInAll } == [0, 0, 0, 0, 2, 2, 2, 2, 3, 3, 3, 3])
        #expect(burnUp.greatest == 39)
    }

    @Test func `a year is summed up by month and carries what lies before it`() {
        let burnUp = BurnUp(Self.counts, over: .year(2024), on: ExecutionSample.day("2025-10-02"))

        #expect(burnUp.points.count == 12 && burnUp.carried.due == 11)
        #expect([burnUp.carried.onTime, burnUp.carried.late] == [11, 0])
        #expect(burnUp.points.map(\.due) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8])
        #expect(burnUp.points.last?.done?.inAll == 15)
    }

    @Test(arguments: [("2025-06-30", 6), ("2025-07-01", 7), ("2024-12-31", 0), ("2025-12-31", 12), ("2026-05-01", 12)])
    func `done ends with the period it is, due goes on`(today: String, periods: Int) {
        let burnUp = BurnUp(Self.counts, over: .year(2025), on: ExecutionSample.day(today))

        #expect(burnUp.points.count { $0.done != nil } == periods)
        #expect(burnUp.points.last?.dueInAll == 39)
        #expect(burnUp.latest == (periods == 0 ? nil : burnUp.points[periods - 1]))
    }

    @Test func `a quarter has three months`() {
        let burnUp = BurnUp(Self.counts, over: .quarter(year: 2025, number: 4), on: ExecutionSample.day("2025-12-31"))

        #expect(burnUp.points.map(\.dueInAll) == [19, 19, 39])
        #expect(burnUp.points.map { $0.done?.inAll } == [19, 19, 19])
    }
}
