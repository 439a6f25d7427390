import Domain
import Testing

@Suite struct BacktestSeriesTests {
    private static func place(
        _ index: String,
        _ year: Int,
        _ country: String,
        _ kind: String,
        _ position: Int?,
        _ score: Int? = nil
    ) -> InternationalPosition {
        InternationalPosition(
            index: index,
            editionYear: year,
            country: country,
            countryName: country,
            kind: kind,
            position: position,
            score: score.map { ExactDecimal($0) },
            countriesRanked: nil,
            source: ""
        )
    }

    @Test func `each country's places and scores in an index are a series of their own, by edition`() {
        let series = BacktestSeries.published([
            Self.place("EGDI", 2024, "VNM", "rank", 71, 77), Self.place("EGDI", 2022, "VNM", "rank", 86),
            Self.place("EGDI", 2022, "SGP", "rank", nil, 91), Self.place("OGDI", 2022, "VNM", "rank", nil),
        ])

        #expect(series.map(\.name) == ["EGDI score SGP", "EGDI rank VNM", "EGDI score VNM"])
        #expect(series.allSatisfy { $0.family == .published })
        #expect(series[1].series.points.map(\.value) == [ExactDecimal(86), ExactDecimal(71)])
        #expect(series[1].series.points.map(\.day) == [.lastDay(ofYear: 2022), .lastDay(ofYear: 2024)])
        #expect(series[1].series.range.isWhole)
        #expect(!series[2].series.range.isWhole)
    }

    @Test func `a country whose places became tiers is marked, its scores go on`() {
        let series = BacktestSeries.published([
            Self.place("GCI", 2018, "VNM", "rank", 50, 69), Self.place("GCI", 2020, "VNM", "rank", 25, 94),
            Self.place("GCI", 2024, "VNM", "tier", 1, 99),
        ])

        #expect(series.map(\.series.kindChange?.year) == [2024, nil])
        #expect(series[1].series.points.count == 3)
    }

    @Test(arguments: IndicatorAggregation.allCases)
    func `what somebody else publishes is a family of its own`(aggregation: IndicatorAggregation) {
        #expect(SeriesFamily(of: aggregation) == (aggregation == .external ? .published : .reported))
        #expect(SeriesFamily(of: nil) == .reported)
    }

    @Test func `a course leads from the last figure to the day, widening, and stays within the range`() throws {
        let points = ForecastSamples.halfYears("70", "80", "88", "97")
        let projection = try #require(
            Projection(of: points, by: .dampedTrend, to: .lastDay(ofYear: 2025), within: .share)
        )

        let course = projection.course(steps: 8)

        #expect(course.count == 9)
        #expect(course.first?.day == points.last?.day)
        #expect(course.first?.value == 97)
        #expect(course.first?.low == 97 && course.first?.high == 97)
        #expect(course.last?.day == projection.day)
        #expect(course.last?.value == projection.value)
        #expect(course.last?.low == projection.low && course.last?.high == projection.high)
        #expect(course.allSatisfy { (0...100).contains($0.low) && (0...100).contains($0.high) })
        #expect(zip(course, course.dropFirst()).allSatisfy { $0.width < $1.width })
    }

    @Test func `a course over a single day has two places`() throws {
        let points = ForecastSamples.points("2025-12-10 10", "2025-12-20 20", "2025-12-30 30")
        let projection = try #require(Projection(of: points, by: .linear, to: .lastDay(ofYear: 2025), within: .any))

        #expect(projection.course(steps: 8).map(\.day.iso) == ["2025-12-30", "2025-12-31"])
        #expect(projection.course(steps: 0).count == 2)
    }
}
