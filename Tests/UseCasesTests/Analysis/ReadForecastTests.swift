import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReadForecastTests {
    private func field(
        _ database: any Database,
        _ figures: [String] = PublishedPlan.slowRise
    ) async throws -> PublishedPlan {
        let field = try await PublishedPlan(database: database, hasFigures: false)
        try await database.write { connection in
            try PublishedPlan.recordSeries("1.7.1", "cuc-vien-thong", figures, of: field.plan, on: connection)
        }
        return field
    }

    @Test(arguments: TestDatabase.all)
    func `a predicted miss names the open tasks and their leads`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await field(database)

            let sheet = try await ReadForecast(runtime: field.runtime)(field.plan.code, try IndicatorCode("1.7.1"))

            let forecast = try #require(sheet.outcome.forecast)
            #expect(forecast.isMissExpected)
            #expect(forecast.missChance > 90)
            #expect(sheet.openTasks.map(\.code) == ["749-01"])
            #expect(sheet.openTasks.first?.lead.map(\.name) == ["Cục Viễn thông"])
            let json = sheet.json(isPublic: true)
            #expect(json["forecast"]?["method"]?.text == "damped_trend")
            #expect(json["forecast"]?["day"]?.text == "2025-12-31")
            #expect(json["forecast"]?["likelihood"]?.text == "very_likely")
            #expect(json["forecast"]?["provisional_observations"]?.whole == 1)
            #expect(json["observations"]?.elements?.count == 4)
            #expect(json["open_tasks"]?.elements?.first?["code"]?.text == "749-01")
            #expect(json["open_tasks"]?.elements?.first?["percent"] == nil)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `where the target will be met no task is named`(database: TestDatabase) async throws {
        try await database.with { database in
            let figures = ["2024-Q2 2024-06-30 81", "2024-Q3 2024-09-30 84", "2024-Q4 2024-11-30 86"]
            let field = try await field(database, figures)

            let sheet = try await ReadForecast(runtime: field.runtime)(field.plan.code, try IndicatorCode("1.7.1"))

            #expect(sheet.outcome.forecast?.isMissExpected == false)
            #expect(sheet.openTasks.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `as of before the figures there is not enough data`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await field(database)

            let read = ReadForecast(runtime: field.runtime)
            let code = try IndicatorCode("1.7.1")
            let before = try await read(field.plan.code, code, asOf: Instant(milliseconds: 999))
            let after = try await read(field.plan.code, code, asOf: Instant(milliseconds: 1_000))

            #expect(before.outcome == .unavailable(.notEnoughData(count: 0)))
            #expect(before.json(isPublic: true)["reason"]?.text == "not_enough_data")
            #expect(after.outcome.forecast != nil)
        }
    }

    @Test(arguments: [("chuyen-doi-so-2023", "9.9"), ("khong-co", "1.7.1")])
    func `an unknown plan or indicator is refused`(plan: String, indicator: String) async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)

            await #expect(throws: Refusal.self) {
                _ = try await ReadForecast(runtime: field.runtime)(try PlanCode(plan), try IndicatorCode(indicator))
            }
        }
    }

    @Test func `a heading has no target and says so`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)

            let sheet = try await ReadForecast(runtime: field.runtime)(field.plan.code, try IndicatorCode("1.7"))

            #expect(sheet.outcome == .unavailable(.noTarget))
        }
    }
}
