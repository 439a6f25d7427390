import Domain
import Persistence
import TestSupport
import Testing

@Suite struct PlanSeriesQueryTests {
    private static func texts(_ series: ForecastSeries) -> [String] {
        series.points.map { "\($0.day) \($0.value)\($0.isProvisional ? " P" : "")" }
    }

    @Test(arguments: TestDatabase.all)
    func `the figures in force of measuring organisations are series, those of others and of indices are not`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)

            let (now, then) = try await database.read { connection in
                let query = PlanSeriesQuery(connection: connection)
                return (
                    try query.reported(of: field.plan),
                    try query.reported(of: field.plan, asOf: Instant(milliseconds: 1_999))
                )
            }

            #expect(now.map(\.name) == ["1.7.1", "1.9", "1.10"])
            #expect(now.allSatisfy { $0.family == .reported && $0.series.range == .share })
            #expect(Self.texts(now[0].series) == ["2025-03-31 84.2", "2025-06-30 85.1 P"])
            #expect(Self.texts(now[1].series) == ["2025-03-31 50"])
            #expect(Self.texts(now[2].series) == ["2025-06-30 14"])
            #expect(Self.texts(then[0].series) == ["2025-03-31 84.2", "2025-06-30 85 P"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `where two organisations measure, the one named first speaks for a period, as in the rating`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            let names = ["cuc-vien-thong", "cuc-cdsqg"]
            try await field.amend { content in
                content.indicators[4].measuring = names.compactMap { name in
                    (try? OrganisationCode(name)).map { OrganisationReference(text: name, code: $0, match: .exact) }
                }
            }
            let plan = try #require(
                try await database.read { try PlanStore(connection: $0).find(field.plan.code) }
            )
            try await database.write { connection in
                try PublishedPlan.recordSeries(
                    "1.10",
                    "cuc-vien-thong",
                    ["2025-Q2 2025-06-30 20"],
                    of: plan,
                    on: connection
                )
            }

            let (series, detail) = try await database.read { connection in
                (
                    try PlanSeriesQuery(connection: connection).reported(of: plan),
                    try IndicatorDetailQuery(connection: connection).find("1.10", of: plan)
                )
            }

            #expect(series.last.map { Self.texts($0.series) } == ["2025-06-30 20"])
            #expect(detail.map { Self.texts($0.series) } == ["2025-06-30 20"])
            #expect(detail?.indicator.figure?.value.canonical == "20")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an index that became tiers ends the series of the indicator that follows it and of every country`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            try await field.amend { content in
                content.indicators[5].internationalIndex = "GCI"
                content.international = [
                    Self.place("GCI", 2018, "VNM", "rank", 50), Self.place("GCI", 2024, "VNM", "tier", 1),
                    Self.place("GCI", 2018, "SGP", "rank", 6), Self.place("GII", 2024, "VNM", "rank", 44, "38.1"),
                ]
            }

            let (published, detail) = try await database.read { connection in
                let plan = try PlanStore(connection: connection).find(field.plan.code) ?? field.plan
                return (
                    try PlanSeriesQuery(connection: connection).published(of: plan),
                    try IndicatorDetailQuery(connection: connection).find("5.4", of: plan)
                )
            }

            let change = SeriesKindChange(year: 2024, from: .rank, to: .tier)
            #expect(published.map(\.name) == ["GCI rank SGP", "GCI rank VNM", "GII rank VNM", "GII score VNM"])
            #expect(published.map(\.series.kindChange) == [nil, change, nil, nil])
            #expect(Self.texts(published[3].series) == ["2024-12-31 38.1"])
            #expect(detail?.forecast == .unavailable(.kindChanged(change)))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `three figures make a forecast, fewer none`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database, hasFigures: false)
            try await database.write { connection in
                try PublishedPlan
                    .recordSeries("1.7.1", "cuc-vien-thong", PublishedPlan.slowRise, of: field.plan, on: connection)
                try PublishedPlan.recordSeries(
                    "1.9",
                    "cuc-cdsqg",
                    ["2025-Q1 2025-03-31 50", "2025-Q2 2025-06-30 51"],
                    of: field.plan,
                    on: connection
                )
            }

            let (fibre, identity) = try await database.read { connection in
                let query = IndicatorDetailQuery(connection: connection)
                return (
                    try query.find("1.7.1", of: field.plan)?.forecast, try query.find("1.9", of: field.plan)?.forecast
                )
            }

            #expect(fibre?.forecast?.method == .dampedTrend)
            #expect(fibre?.forecast?.isMissExpected == true)
            #expect(fibre?.forecast?.provisionalCount == 1)
            #expect(identity == .unavailable(.notEnoughData(count: 2)))
        }
    }

    private static func place(
        _ index: String,
        _ year: Int,
        _ country: String,
        _ kind: String,
        _ position: Int,
        _ score: String? = nil
    ) -> InternationalPosition {
        InternationalPosition(
            index: index,
            editionYear: year,
            country: country,
            countryName: country,
            kind: kind,
            position: position,
            score: score.flatMap(ExactDecimal.init(canonical:)),
            countriesRanked: nil,
            source: "ITU"
        )
    }
}
