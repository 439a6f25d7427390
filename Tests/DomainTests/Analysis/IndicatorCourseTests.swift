import Domain
import Testing

@Suite struct IndicatorCourseTests {
    private static func course(_ figures: [String], since day: String?, of targets: [Target]) throws -> IndicatorCourse
    {
        let points = try figures.map { text in
            let parts = text.split(separator: " ").map(String.init)
            return ForecastPoint(
                day: try #require(Day(iso: parts[0])),
                value: try #require(ExactDecimal(canonical: parts[1])),
                isProvisional: false
            )
        }
        return IndicatorCourse(
            ForecastSeries(points: points, range: .share),
            since: day.flatMap(Day.init(iso:)),
            path: GrowthPath(targets: targets),
            target: targets.last,
            direction: .up,
            by: .dampedTrend
        )
    }

    struct Case: Sendable {
        let figures: [String]
        let since: String?
        let move: StandingMove
    }

    /// Online services: 20 at the end of 2023, 50 of 2024, 100 of 2025.
    @Test(arguments: [
        Case(figures: [], since: "2024-12-31", move: .noData),
        Case(figures: ["2025-03-31 70"], since: "2024-12-31", move: .first),
        Case(figures: ["2024-12-31 50"], since: "2024-12-31", move: .silent),
        Case(figures: ["2024-12-31 50"], since: "2024-12-30", move: .first),
        Case(figures: ["2024-12-31 50", "2025-03-31 50"], since: "2024-12-31", move: .worse),
        Case(figures: ["2024-12-31 40", "2025-03-31 62"], since: "2024-12-31", move: .better),
        Case(figures: ["2024-12-31 50", "2025-03-31 63"], since: "2024-12-31", move: .same),
        Case(figures: ["2024-12-31 50", "2025-03-31 63"], since: nil, move: .silent),
        // A figure before the path begins says nothing to compare with.
        Case(figures: ["2023-06-30 12", "2024-12-31 40"], since: "2023-12-30", move: .same),
    ])
    func `the move is told by the figure up to the day compared with`(_ example: Case) throws {
        let course = try Self.course(example.figures, since: example.since, of: Scenario.online)

        #expect(course.move == example.move)
    }

    @Test func `a remedy is due far behind, and where the forecast misses, and pressing by the chance of it`() throws {
        let slow = try Self.course(
            ["2024-06-30 60", "2024-09-30 62", "2024-12-31 64", "2025-03-31 66"],
            since: nil,
            of: Scenario.fibre
        )
        let far = try Self.course(["2024-12-31 40"], since: nil, of: Scenario.online)
        let near = try Self.course(["2024-12-31 48"], since: nil, of: Scenario.online)

        #expect(slow.isMissExpected && slow.needsRemedy && slow.pressure > 90)
        #expect(!far.isMissExpected && far.needsRemedy && far.pressure == 20)
        #expect(!near.needsRemedy && near.pressure == 4)
    }

    @Test(arguments: [
        ("2025-09-30", "2025-06-30"), ("2025-03-31", "2024-12-31"), ("2025-01-01", "2024-12-31"),
        ("2025-04-01", "2025-03-31"), ("2024-06-30", "2024-03-31"), ("2025-12-31", "2025-09-30"),
    ])
    func `a quarter begins on its first day`(day: String, before: String) throws {
        #expect(try #require(Day(iso: day)).endOfQuarterBefore.iso == before)
    }

    @Test func `counts are rolled up, shares are not`() {
        let counts = StandingCounts([.onPath, .farBehind, .farBehind, .noData, .targetMet, .farAhead, .slightlyBehind])

        #expect(counts.total == 7 && counts[.farBehind] == 2 && counts[.noPath] == 0)
        #expect(counts.inOrder == 3 && counts.behind == 3)
        #expect(counts.parts.map(\.standing) == [.targetMet, .onPath, .slightlyBehind, .farBehind, .farAhead, .noData])
        #expect(StandingCounts([]).total == 0 && StandingCounts([]).parts.isEmpty)
    }
}
