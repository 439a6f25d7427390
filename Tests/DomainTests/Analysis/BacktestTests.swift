import Domain
import Testing

@Suite struct BacktestTests {
    typealias Samples = ForecastSamples

    private func reported(_ name: String, _ points: [ForecastPoint]) -> BacktestSeries {
        BacktestSeries(
            name: name,
            family: .reported,
            series: ForecastSeries(points: points, range: .any)
        )
    }

    @Test func `from every origin of three figures every later figure is forecast`() throws {
        let backtest = Backtest([reported("1.1", Samples.halfYears("1", "2", "4", "5", "7", "8"))])

        let family = try #require(backtest.families.first { $0.family == .reported })

        #expect(family.seriesCount == 1)
        #expect(family.forecastCount == 3 + 2 + 1)
        #expect(family.errors.map(\.method) == ForecastMethod.allCases)
        #expect(family.errors[0].scaledError.canonical == "1")
    }

    @Test func `errors are shares of the naive method's, a bias above zero is too high`() throws {
        // Known 0, 10, 20 at even distances; then 20. Naive is off by nothing at the first and 10 at the second figure.
        let points = Samples.points(
            "2024-01-01 0",
            "2024-01-11 10",
            "2024-01-21 20",
            "2024-01-31 20",
            "2024-02-10 30"
        )

        let family = try #require(Backtest([reported("1.1", points)]).families.first)

        // Linear: 30 for 20, 40 for 30, then from 0, 10, 20, 20 on the line with slope 0.7 a day through 12.5: 30 for 30.
        // Off by 10, 10 and 0: 20/3; naive by 0, 10 and 10: 20/3.
        #expect(family.errors[1].scaledError.canonical == "1")
        #expect(family.errors[1].bias.canonical == "1")
        #expect(family.errors[0].bias.canonical == "-1")
        #expect(family.choice == .dampedTrend)
    }

    @Test func `the method with the least error is chosen, of equal ones the simpler`() throws {
        let straight = Samples.points(
            "2024-01-01 10",
            "2024-01-11 20",
            "2024-01-21 30",
            "2024-01-31 40",
            "2024-02-10 50"
        )

        let family = try #require(Backtest([reported("1.1", straight)]).families.first)

        #expect(family.errors[1].scaledError == .zero)
        #expect(family.errors[2].scaledError == .zero)
        #expect(family.choice == .linear)
        #expect(family.errors[1].coverage.canonical == "100")
    }

    @Test func `each series counts once, however long`() throws {
        let straight = reported("1.1", Samples.halfYears("1", "2", "3", "4", "5", "6", "7", "8"))
        let turned = reported("1.2", Samples.points("2024-01-01 0", "2024-01-11 10", "2024-01-21 20", "2024-01-31 10"))

        let family = try #require(Backtest([straight, turned]).families.first)
        let alone = try #require(Backtest([turned]).families.first)

        // 30 for 10 instead of 20 for 10 is twice the naive error; the straight one is nearly without.
        #expect(alone.errors[1].scaledError.canonical == "2")
        #expect(family.errors[1].scaledError > ExactDecimal(1))
        #expect(family.errors[1].scaledError.approximate < 1.01)
    }

    @Test func `what cannot be tried is named`() throws {
        let change = SeriesKindChange(year: 2024, from: .rank, to: .tier)
        let series = [
            reported("short", Samples.halfYears("1", "2", "3")),
            reported("level", Samples.halfYears("5", "5", "5", "5", "5")),
            BacktestSeries(
                name: "changed",
                family: .reported,
                series: ForecastSeries(points: Samples.halfYears("1", "2", "3", "4"), range: .any, kindChange: change)
            ),
        ]

        let family = try #require(Backtest(series).families.first)

        #expect((family.tooShort, family.unmoved, family.changedKind) == (["short"], ["level"], ["changed"]))
        #expect(family.seriesCount == 0)
        #expect(family.errors.isEmpty)
        #expect(family.choice == nil)
    }

    @Test func `nothing to try gives empty families`() {
        let families = Backtest([]).families

        #expect(families.map(\.family) == [.reported, .published])
        #expect(families.allSatisfy { $0.errors.isEmpty && $0.forecastCount == 0 })
    }

    @Test func `forecasts are bounded before they are measured`() throws {
        let full = BacktestSeries(
            name: "1.1",
            family: .reported,
            series: Samples.share(Samples.halfYears("80", "90", "100", "100", "99"))
        )

        let family = try #require(Backtest([full]).families.first)

        #expect(family.errors[1].scaledError.canonical == "1")
    }
}
