import Domain
import Testing

@Suite struct ReviewUrgencyTests {
    private static let start = Instant(milliseconds: 1_759_000_000_000)

    private static func urgency(
        late: Int = 0,
        _ findings: ReportFindings = ReportFindings(),
        differing: Int = 0,
        after seconds: Int64 = 0
    ) -> ReviewUrgency {
        ReviewUrgency(
            timeliness: late > 0 ? .late(days: late) : .inTime,
            findings: findings,
            differing: differing,
            waitsSince: start.adding(seconds: seconds)
        )
    }

    @Test(arguments: [
        ("late before all else", urgency(late: 1), urgency(ReportFindings(missing: 9, jumps: 9), differing: 9)),
        ("more days late first", urgency(late: 3), urgency(late: 2, ReportFindings(missing: 5))),
        (
            "of as many days late the one with a further reason", urgency(late: 2, ReportFindings(provisional: 1)),
            urgency(late: 2)
        ),
        ("differs before missing", urgency(differing: 1), urgency(ReportFindings(missing: 3))),
        ("missing before a jump", urgency(ReportFindings(missing: 1)), urgency(ReportFindings(jumps: 3))),
        ("a jump before a first report", urgency(ReportFindings(jumps: 1)), urgency(ReportFindings(isFirst: true))),
        (
            "a first report before provisional figures", urgency(ReportFindings(isFirst: true)),
            urgency(ReportFindings(provisional: 8))
        ),
        ("provisional before nothing", urgency(ReportFindings(provisional: 1)), urgency()),
        ("more figures first", urgency(ReportFindings(jumps: 2)), urgency(ReportFindings(jumps: 1))),
        ("else the one that waits longer", urgency(after: 59), urgency(after: 60)),
        (
            "waiting does not outweigh a reason", urgency(ReportFindings(provisional: 1), after: 86_400),
            urgency(after: 0)
        ),
    ])
    func `the queue is in the order of urgency`(rule: String, first: ReviewUrgency, second: ReviewUrgency) {
        #expect(first < second, "\(rule)")
        #expect(!(second < first), "\(rule)")
    }

    @Test(
        arguments: [
            (urgency(), [], false), (urgency(late: 4), [.late], false),
            (urgency(ReportFindings(provisional: 2)), [.provisional], false),
            (urgency(late: 1, ReportFindings(missing: 1, provisional: 1)), [.late, .missing, .provisional], true),
            (urgency(ReportFindings(jumps: 1, isFirst: false)), [.jump], true),
            (urgency(ReportFindings(isFirst: true)), [.first], true), (urgency(differing: 2), [.differs], true),
        ] as [(ReviewUrgency, [ReviewRiskKind], Bool)]
    )
    func `only reasons against the figures ask for reading`(
        urgency: ReviewUrgency,
        kinds: [ReviewRiskKind],
        asks: Bool
    ) {
        #expect(urgency.risks.map(\.kind) == kinds)
        #expect(urgency.asksForReading == asks)
    }

    @Test(
        arguments: [
            ([], nil, nil), ([7], 7, 7), ([9, 1], 5, 9), ([30, 10, 20], 20, 30), ([4, 1, 3, 2], 2, 4),
        ] as [([Int64], Int64?, Int64?)]
    )
    func `the reviewers' clock tells the middle and the longest time`(
        times: [Int64],
        median: Int64?,
        longest: Int64?
    ) {
        let waiting = ReviewWaiting(times)

        #expect(waiting?.median == median)
        #expect(waiting?.longest == longest)
    }

    @Test func `what stands out is found figure by figure`() {
        let rule = FigureRule(unit: .percent, aggregation: .ratio, history: [ExactDecimal(50)])
        func figure(_ value: Int?, _ status: ObservationStatus) -> Figure {
            Figure(value: value.map { ExactDecimal($0) }, numerator: nil, denominator: nil, status: status, note: "")
        }
        let fresh = FigureRule(unit: .percent, aggregation: .ratio)

        let findings = ReportFindings([
            (figure(60, .official), rule), (figure(61, .provisional), rule), (figure(nil, .missing), rule),
            (nil, fresh),
        ])
        let first = ReportFindings([(figure(99, .official), fresh)])

        #expect(findings == ReportFindings(missing: 1, provisional: 1, jumps: 1, isFirst: false))
        #expect(first == ReportFindings(isFirst: true))
    }
}
