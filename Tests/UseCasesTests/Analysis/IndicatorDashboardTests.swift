import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct IndicatorDashboardTests {
    @Test(arguments: TestDatabase.all)
    func `small charts have every indicator once, with all its figures, under its group`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)

            let sheet = try await ReadGroupCharts(runtime: field.runtime)(field.plan.code)

            #expect(sheet.shown.map(\.code) == ["1", "5"])
            #expect(sheet.shownRows.map(\.indicator.code) == ["1.7.1", "1.7.2", "1.9", "1.10", "5.4", "5.7"])
            #expect(sheet.rows(of: "1").first?.figures.map(\.figure.value.canonical) == ["84.2", "85.1"])
            #expect(sheet.rows(of: "1").first?.figures.map(\.vintage) == [1, 2])
            #expect(sheet.standings(of: "5").total == 2 && sheet.standings().total == 6)
            #expect(sheet.standings()[.noData] == 2)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `one group is shown alone, an unknown one is refused with those there are`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            let read = ReadGroupCharts(runtime: field.runtime)

            let sheet = try await read(field.plan.code, group: "5")

            #expect(sheet.shownRows.map(\.indicator.code) == ["5.4", "5.7"])
            await #expect(
                throws: InvalidInput(field: "group", "list.unknown_word", ["read": "9", "known": "1, 5"])
            ) {
                _ = try await read(field.plan.code, group: "9")
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the heat map has a column a period with figures or an opened round, and keeps the last figure`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            let read = ReadStandingHistory(runtime: field.runtime)

            try await field.scheduleRounds()
            let before = try await read(field.plan.code)
            try await MoveRound(runtime: field.runtime)(
                try PeriodCode("2025-Q3"),
                of: field.plan.code,
                .open,
                by: .command
            )
            let after = try await read(field.plan.code)

            #expect(before.periods.map(\.code) == ["2025-Q1", "2025-Q2"])
            #expect(after.periods.map(\.code) == ["2025-Q1", "2025-Q2", "2025-Q3"])
            let fibre = try #require(after.rows.first { $0.indicator.code == "1.7.1" })
            #expect(fibre.steps.map(\.isOwn) == [true, true, false])
            #expect(fibre.steps.map(\.isProvisional) == [false, true, true])
            #expect(fibre.steps.last?.rating == fibre.indicator.rating)
            let identity = try #require(after.rows.first { $0.indicator.code == "1.9" })
            #expect(identity.steps.map { $0.rating.figure?.canonical } == ["50", "50", "50"])
            #expect(after.standings(at: 0)[.noData] == 4 && after.standings(at: 2)[.noData] == 2)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a year without a period and an unknown group are refused`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            let read = ReadStandingHistory(runtime: field.runtime)

            #expect(try await read(field.plan.code, .exchange(group: "5", year: "2025")).rows.count == 2)
            await #expect(
                throws: InvalidInput(field: "year", "list.unknown_word", ["read": "2019", "known": "2025"])
            ) {
                _ = try await read(field.plan.code, .exchange(group: nil, year: "2019"))
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what was recorded later is not in what was known before`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)

            let known = try await ReadStandingHistory(runtime: field.runtime)(
                field.plan.code,
                asOf: Instant(milliseconds: 1_500)
            )
            let fibre = try #require(known.rows.first { $0.indicator.code == "1.7.1" })

            #expect(fibre.steps.map { $0.rating.figure?.canonical } == ["84.2", "85"])
        }
    }
}
