import Domain
import Testing

@Suite struct ForecastTests {
    typealias Samples = ForecastSamples

    struct Gap: Sendable {
        let series: ForecastSeries
        let gap: ForecastGap
    }

    static let tiers = SeriesKindChange(year: 2024, from: .rank, to: .tier)
    static let gaps = [
        Gap(series: Samples.share([]), gap: .notEnoughData(count: 0)),
        Gap(series: Samples.share(Samples.halfYears("10")), gap: .notEnoughData(count: 1)),
        Gap(series: Samples.share(Samples.halfYears("10", "20")), gap: .notEnoughData(count: 2)),
        Gap(
            series: Samples.share(Samples.points("2024-06-30 1", "2024-06-30 2", "2024-12-31 3")),
            gap: .notEnoughData(count: 2)
        ),
        Gap(
            series: Samples.share(Samples.points("2023-12-31 1", "2024-12-31 2", "2025-12-31 3")),
            gap: .targetDayReached(.lastDay(ofYear: 2025))
        ),
        Gap(
            series: ForecastSeries(points: Samples.halfYears("50", "25", "25"), range: .any, kindChange: tiers),
            gap: .kindChanged(tiers)
        ),
        Gap(
            series: ForecastSeries(
                points: Samples.points("2024-01-01 0", "2024-01-02 500000000000", "2024-01-03 999999999999"),
                range: .any
            ),
            gap: .beyondNumbers
        ),
    ]

    @Test(arguments: gaps)
    func `a reason stands in place of a forecast that cannot be made`(example: Gap) {
        #expect(Samples.outcome(example.series, to: "100") == .unavailable(example.gap))
    }

    @Test func `without a final target there is nothing to forecast to`() {
        let series = Samples.share(Samples.halfYears("10", "20", "30"))

        #expect(ForecastOutcome(series, to: nil, direction: .up, by: .naive) == .unavailable(.noTarget))
    }

    @Test func `three figures are enough, the day before the target's is early enough`() throws {
        let series = Samples.share(Samples.points("2025-12-10 10", "2025-12-20 20", "2025-12-30 30"))

        let forecast = try #require(Samples.outcome(series, to: "100").forecast)

        #expect(forecast.value.canonical == "31")
        #expect(forecast.day == .lastDay(ofYear: 2025))
        #expect(forecast.isMissExpected)
        #expect(forecast.missChance == 99)
        #expect(forecast.low < forecast.value && forecast.value < forecast.high)
    }

    @Test(arguments: ForecastMethod.allCases)
    func `equal figures are forecast as they are`(method: ForecastMethod) throws {
        let series = Samples.share(Samples.halfYears("33.33", "33.33", "33.33", "33.33"))

        let met = try #require(Samples.outcome(series, to: "33.33", .atLeast, by: method).forecast)
        let missed = try #require(Samples.outcome(series, to: "33.34", .atLeast, by: method).forecast)

        #expect(met.value.canonical == "33.33")
        #expect((met.low, met.high) == (met.value, met.value))
        #expect((met.missChance, met.isMissExpected) == (1, false))
        #expect((missed.missChance, missed.isMissExpected) == (99, true))
    }

    struct Level: Sendable {
        let value: String
        let comparison: TargetComparison
        let direction: IndicatorDirection
        let chance: Int
    }

    /// A share that stays at 40: the operator and the direction decide.
    static let levels = [
        Level(value: "40", comparison: .equal, direction: .up, chance: 1),
        Level(value: "40", comparison: .equal, direction: .down, chance: 1),
        Level(value: "40", comparison: .atLeast, direction: .up, chance: 1),
        Level(value: "40", comparison: .atMost, direction: .down, chance: 1),
        Level(value: "40", comparison: .moreThan, direction: .up, chance: 99),
        Level(value: "40", comparison: .lessThan, direction: .down, chance: 99),
        Level(value: "39.99", comparison: .moreThan, direction: .up, chance: 1),
        Level(value: "40.01", comparison: .lessThan, direction: .down, chance: 1),
        Level(value: "40.01", comparison: .equal, direction: .up, chance: 99),
        Level(value: "39.99", comparison: .equal, direction: .down, chance: 99),
        Level(value: "0", comparison: .equal, direction: .up, chance: 1),
        Level(value: "0", comparison: .equal, direction: .down, chance: 99),
        Level(value: "0", comparison: .lessThan, direction: .down, chance: 99),
        Level(value: "100", comparison: .moreThan, direction: .up, chance: 99),
        Level(value: "100.5", comparison: .atLeast, direction: .up, chance: 99),
    ]

    @Test(arguments: levels)
    func `the chance of missing follows operator and direction`(example: Level) throws {
        let series = Samples.share(Samples.halfYears("40", "40", "40"))

        let outcome = Samples.outcome(series, to: example.value, example.comparison, direction: example.direction)

        let forecast = try #require(outcome.forecast)
        #expect(forecast.missChance == example.chance)
        #expect(forecast.isMissExpected == (example.chance == 99))
    }

    @Test func `what no figure can miss is not missed, what none can reach is`() throws {
        let falling = Samples.share(Samples.halfYears("30", "20", "12", "3"))

        let floor = try #require(Samples.outcome(falling, to: "0", .atLeast).forecast)
        let beyond = try #require(Samples.outcome(falling, to: "100", .moreThan).forecast)
        let under = try #require(Samples.outcome(falling, to: "0", .lessThan, direction: .down).forecast)
        let ceiling = try #require(Samples.outcome(falling, to: "100", .atMost, direction: .down).forecast)

        let rising = Samples.share(Samples.halfYears("70", "80", "88", "97"))
        let above = try #require(Samples.outcome(rising, to: "100", .moreThan).forecast)

        #expect([floor, beyond, under, ceiling, above].map(\.missChance) == [1, 99, 99, 1, 99])
    }

    @Test func `a share stays within 0 and 100, its chance is counted beyond`() throws {
        let rising = Samples.share(Samples.halfYears("70", "80", "88", "97"))
        let falling = Samples.share(Samples.halfYears("30", "20", "12", "3"))

        let top = try #require(Samples.outcome(rising, to: "100").forecast)
        let bottom = try #require(Samples.outcome(falling, to: "0", direction: .down).forecast)

        #expect((top.value.canonical, top.high.canonical) == ("100", "100"))
        #expect((bottom.value.canonical, bottom.low.canonical) == ("0", "0"))
        #expect(!top.isMissExpected && top.missChance < 50)
        #expect(!bottom.isMissExpected && bottom.missChance < 50)
    }

    @Test func `a rank is whole and 1 or more`() throws {
        let rising = Samples.rank(Samples.halfYears("20", "13", "7", "2"))
        let slow = Samples.rank(Samples.halfYears("80", "77", "75", "74"))

        let first = try #require(Samples.outcome(rising, to: "5", .atMost, direction: .down).forecast)
        let behind = try #require(Samples.outcome(slow, to: "50", .atMost, direction: .down).forecast)

        #expect((first.value.canonical, first.low.canonical) == ("1", "1"))
        #expect(behind.value.isWhole && behind.low.isWhole && behind.high.isWhole)
        #expect(behind.isMissExpected && behind.missChance > 50)
    }

    @Test func `a whole figure meets a ceiling up to where it is rounded`() throws {
        let series = Samples.rank(Samples.halfYears("50", "50", "50", "50"))

        let met = try #require(Samples.outcome(series, to: "50", .atMost, direction: .down, by: .naive).forecast)
        let missed = try #require(Samples.outcome(series, to: "50", .lessThan, direction: .down, by: .naive).forecast)

        #expect((met.missChance, missed.missChance) == (1, 99))
    }

    @Test func `where the forecast is the limit the chance is even`() throws {
        let series = Samples.share(Samples.halfYears("10", "14", "9", "12"))

        let forecast = try #require(Samples.outcome(series, to: "12", .atLeast, by: .naive).forecast)

        #expect(forecast.missChance == 50)
        #expect(!forecast.isMissExpected)
        #expect(forecast.likelihood == .even)
    }

    @Test func `a baseline beyond the target is no fault of the forecast`() throws {
        let series = Samples.share(Samples.halfYears("66", "70", "75", "80"))

        let forecast = try #require(Samples.outcome(series, to: "50", .atLeast).forecast)

        #expect(!forecast.isMissExpected)
        #expect(forecast.missChance < 10)
    }

    @Test func `provisional figures are used and counted`() throws {
        let points = Samples.points("2024-06-30 10", "2024-12-31 20 P", "2025-06-30 40 P")

        let forecast = try #require(Samples.outcome(Samples.share(points), to: "50", by: .naive).forecast)

        #expect(forecast.provisionalCount == 2)
        #expect(forecast.value.canonical == "40")
    }

    @Test(arguments: [(0, "10"), (2, "10.25"), (5, "10.2535")])
    func `a forecast has as many places as its figures, two at least and four at most`(
        places: Int,
        last: String
    ) throws {
        let text = places == 5 ? "10.25346" : last
        let series = ForecastSeries(points: Samples.halfYears("9", "9.5", text), range: .any)

        let forecast = try #require(Samples.outcome(series, to: "50", by: .naive).forecast)

        #expect(forecast.value.canonical == last)
        #expect(forecast.high.decimals <= max(places == 5 ? 4 : 2, 2))
    }

    @Test func `the interval grows with the time ahead and with how much the figures jump`() throws {
        let calm = Samples.halfYears("10", "11", "10", "11", "10")
        let wild = Samples.halfYears("10", "30", "10", "30", "10")

        let near = try #require(Projection(of: calm, by: .naive, to: .lastDay(ofYear: 2024), within: .any))
        let far = try #require(Projection(of: calm, by: .naive, to: .lastDay(ofYear: 2027), within: .any))
        let wide = try #require(Projection(of: wild, by: .naive, to: .lastDay(ofYear: 2024), within: .any))

        #expect(near.high - near.low < far.high - far.low)
        #expect(near.high - near.low < wide.high - wide.low)
    }

    @Test func `three figures in a straight line do not claim certainty`() throws {
        let series = ForecastSeries(points: Samples.halfYears("10", "20", "30"), range: .any)

        let forecast = try #require(Samples.outcome(series, to: "80").forecast)

        #expect(forecast.projection.spread.freedom == 3)
        #expect(forecast.high.approximate - forecast.low.approximate > 20)
    }

    @Test(
        arguments: [
            (1, Likelihood.veryUnlikely), (9, .veryUnlikely), (10, .unlikely), (32, .unlikely), (33, .even),
            (66, .even),
            (67, .likely), (90, .likely), (91, .veryLikely), (99, .veryLikely),
        ])
    func `a chance has words`(percent: Int, words: Likelihood) {
        #expect(Likelihood(percent: percent) == words)
    }
}
