import Domain
import Testing

@Suite struct StandingStepTests {
    private static func days(_ texts: [String]) throws -> [Day] { try texts.map { try #require(Day(iso: $0)) } }

    private static func points(_ texts: [String]) throws -> [ForecastPoint] {
        try texts.map { text in
            let parts = text.split(separator: " ").map(String.init)
            return ForecastPoint(
                day: try #require(Day(iso: parts[0])),
                value: try #require(ExactDecimal(canonical: parts[1])),
                isProvisional: parts.count > 2
            )
        }
    }

    private static func steps(
        _ figures: [String],
        through ends: [String],
        of targets: [Target]
    ) throws -> [StandingStep] {
        StandingStep.steps(
            try points(figures),
            through: try days(ends),
            path: GrowthPath(targets: targets),
            target: targets.last,
            direction: .up
        )
    }

    @Test func `each period is judged by the last figure up to its end, on that figure's own day`() throws {
        // Online services: 20 at the end of 2023, 50 of 2024, 100 of 2025.
        let steps = try Self.steps(
            ["2024-03-31 40", "2024-09-30 30 P", "2025-03-31 100"],
            through: ["2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30", "2025-03-31"],
            of: Scenario.online
        )

        #expect(steps.map(\.rating.standing) == [.noData, .farAhead, .farAhead, .farBehind, .targetMet])
        #expect(steps.map(\.isOwn) == [false, true, false, true, true])
        #expect(steps.map { $0.figureDay?.iso } == [nil, "2024-03-31", "2024-03-31", "2024-09-30", "2025-03-31"])
        #expect(steps.map(\.isProvisional) == [false, false, false, true, false])
    }

    @Test func `steps follow the days asked for, and without days there are none`() throws {
        let back = try Self.steps(["2024-12-31 50"], through: ["2025-03-31", "2024-06-30"], of: Scenario.online)

        #expect(back.map(\.rating.standing) == [.onPath, .noData])
        #expect(try Self.steps(["2024-12-31 50"], through: [], of: Scenario.online).isEmpty)
    }

    @Test func `the last step is the rating of today`() throws {
        let points = try Self.points(["2024-12-31 50", "2025-06-30 60"])
        let steps = try Self.steps(["2024-12-31 50", "2025-06-30 60"], through: ["2025-12-31"], of: Scenario.online)
        let course = IndicatorCourse(
            ForecastSeries(points: points, range: .share),
            since: nil,
            path: GrowthPath(targets: Scenario.online),
            target: Scenario.online.last,
            direction: .up,
            by: .dampedTrend
        )

        #expect(steps.last?.rating == course.now)
    }
}
