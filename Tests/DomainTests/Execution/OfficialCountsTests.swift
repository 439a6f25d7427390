import Domain
import Testing

@Suite struct OfficialCountsTests {
    /// The Government's own count of 2017 (Báo cáo 1270/BC-TCTTTg); that none of the open ones was begun or all were makes no
    /// difference to it.
    private static let government = OfficialCounts([
        .doneOnTime: 14_068, .doneLate: 1_983, .underWayInTime: 5_000, .notBegunInTime: 640, .underWayOverdue: 200,
        .notBegunOverdue: 23,
    ])

    @Test func `the worked example of 2017 comes out`() {
        let counts = Self.government
        let rate = counts.rate(.handledOnTime)

        #expect([counts.total, counts.done, counts.open] == [21_914, 16_051, 5_863])
        #expect([counts.withinTime, counts.overdue, counts.notBegun] == [5_640, 223, 663])
        #expect([rate.numerator, rate.denominator] == [16_051, 16_274])
        // 98.6297… %: rounded it is 98.63; the report prints 98,62, which is the same share cut off.
        #expect(rate.percent == ExactDecimal(canonical: "98.63"))
        #expect(16_051 * 10_000 / 16_274 == 9_862)
    }

    @Test func `every rate has its own denominator`() {
        let counts = Self.government

        #expect(counts.rate(.completed) == OfficialRate(numerator: 16_051, denominator: 21_914))
        #expect(counts.rate(.completedOnTime) == OfficialRate(numerator: 14_068, denominator: 16_051))
        #expect(counts.rate(.overdueOfOpen) == OfficialRate(numerator: 223, denominator: 5_863))
    }

    @Test func `the sums of the scheme hold for any counts`() {
        for (index, state) in OfficialState.allCases.enumerated() {
            var counts = Self.government
            counts.add(index + 7, state)

            #expect(counts.done + counts.open == counts.total)
            #expect(counts[.doneOnTime] + counts[.doneLate] == counts.done)
            #expect(counts.withinTime + counts.overdue == counts.open)
            #expect(counts.notBegun <= counts.open)
        }
    }

    @Test func `nothing to divide by gives no percentage`() {
        #expect(OfficialCounts().rate(.handledOnTime).percent == nil)
        #expect(OfficialRate(numerator: 0, denominator: 3).percent == .zero)
        #expect(OfficialRate(numerator: 1, denominator: 3).percent == ExactDecimal(canonical: "33.33"))
        #expect(OfficialRate(numerator: 2, denominator: 3).percent == ExactDecimal(canonical: "66.67"))
        #expect(OfficialRate(numerator: 1, denominator: 1).percent == ExactDecimal(100))
    }
}
