import Domain
import Testing

@Suite struct ForecastMethodTests {
    struct Case: Sendable {
        let method: ForecastMethod
        let points: [ForecastPoint]
        let day: String
        let value: Double
    }

    /// 100 and 200 days apart: irregular in time.
    static let irregular = ForecastSamples.points("2024-01-01 10", "2024-04-10 20", "2024-10-27 40")
    /// The third figure is far out.
    static let outlier = ForecastSamples.points(
        "2024-01-01 10",
        "2024-01-11 20",
        "2024-01-21 90",
        "2024-01-31 40",
        "2024-02-10 50"
    )
    static let single = ForecastSamples.points("2024-01-01 10")
    static let equal = ForecastSamples.points("2024-01-01 0.1", "2024-05-05 0.1", "2024-05-06 0.1", "2024-12-31 0.1")

    static let cases = [
        Case(method: .naive, points: irregular, day: "2025-02-04", value: 40),
        Case(method: .linear, points: irregular, day: "2025-02-04", value: 50),
        Case(method: .theilSen, points: irregular, day: "2025-02-04", value: 50),
        // Slope 0.1 a day, τ = 3 × 150 days: 40 + 45 × (1 − e^(−100/450)).
        Case(method: .dampedTrend, points: irregular, day: "2025-02-04", value: 40 + 45 * 0.199_262_6),
        Case(method: .naive, points: outlier, day: "2024-02-20", value: 50),
        Case(method: .theilSen, points: outlier, day: "2024-02-20", value: 60),
        // The last four: 20, 90, 40, 50; slope 0.4 a day through 50 in the middle.
        Case(method: .linear, points: outlier, day: "2024-02-20", value: 60),
        Case(method: .naive, points: single, day: "2030-12-31", value: 10),
        Case(method: .linear, points: single, day: "2030-12-31", value: 10),
        Case(method: .theilSen, points: single, day: "2030-12-31", value: 10),
        Case(method: .dampedTrend, points: single, day: "2030-12-31", value: 10),
        Case(method: .naive, points: equal, day: "2030-12-31", value: 0.1),
        Case(method: .linear, points: equal, day: "2030-12-31", value: 0.1),
        Case(method: .theilSen, points: equal, day: "2030-12-31", value: 0.1),
        Case(method: .dampedTrend, points: equal, day: "2030-12-31", value: 0.1),
    ]

    @Test(arguments: cases)
    func `a method continues figures in irregular time by its formula`(example: Case) throws {
        let line = try #require(example.method.line(through: example.points))

        let value = line.value(on: try #require(Day(iso: example.day)))

        #expect(abs(value - example.value) < 1e-5)
    }

    @Test func `equal figures are continued as exactly level`() {
        for method in ForecastMethod.allCases {
            #expect(method.line(through: Self.equal)?.slope == 0)
            #expect(method.line(through: Self.equal)?.start == 0.1)
        }
    }

    @Test(arguments: ForecastMethod.allCases)
    func `without figures there is no line`(method: ForecastMethod) {
        #expect(method.line(through: []) == nil)
    }

    @Test func `the linear method forgets what lies more than four figures back`() throws {
        let points = ForecastSamples.points(
            "2020-01-01 90",
            "2024-01-01 10",
            "2024-01-11 20",
            "2024-01-21 30",
            "2024-01-31 40"
        )

        let line = try #require(ForecastMethod.linear.line(through: points))

        #expect(abs(line.slope - 1) < 1e-9)
        #expect(abs(line.start - 40) < 1e-9)
    }

    @Test func `a damped trend never rises by more than its slope times the damping time`() throws {
        let line = try #require(ForecastMethod.dampedTrend.line(through: Self.irregular))

        #expect(line.dampingDays == 450)
        #expect(abs(line.value(on: .lastDay(ofYear: 2999)) - 85) < 1e-9)
        #expect(line.value(on: line.from) == 40)
    }

    @Test func `methods are listed from the simplest on`() {
        #expect(ForecastMethod.allCases.map(\.rawValue) == ["naive", "linear", "theil_sen", "damped_trend"])
    }
}
