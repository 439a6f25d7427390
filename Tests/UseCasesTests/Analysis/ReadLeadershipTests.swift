import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReadLeadershipTests {
    private func field(_ database: any Database) async throws -> PublishedPlan {
        let field = try await PublishedPlan(database: database, hasFigures: false)
        try await database.write { connection in
            try PublishedPlan.recordSeries(
                "1.7.1",
                "cuc-vien-thong",
                PublishedPlan.slowRise,
                of: field.plan,
                on: connection
            )
            try PublishedPlan.recordSeries(
                "1.10",
                "cuc-cdsqg",
                ["2024-Q4 2024-12-31 5", "2025-Q1 2025-03-31 16"],
                of: field.plan,
                on: connection
            )
        }
        return field
    }

    @Test(arguments: TestDatabase.all)
    func `what is far behind, overdue and missing comes before the leadership, with who has to act`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await field(database)

            let sheet = try await ReadLeadership(runtime: field.runtime)(field.plan.code)

            #expect(
                sheet.agenda == [
                    .remedy("1.7.1"), .overdue("cuc-vien-thong"), .silence("cuc-cdsqg"), .raise("1.10"),
                    .silence("cuc-attt"),
                ]
            )
            #expect(sheet.misses.map(\.indicator.code) == ["1.7.1"])
            #expect(sheet.moves.map(\.indicator.code) == ["1.10"])
            #expect(sheet.row("1.10")?.course.move == .better)
            #expect(sheet.row("1.7.1")?.course.move == .same)
            #expect(sheet.row("1.7") == nil)
            #expect(sheet.courses.latest?.iso == "2025-03-31" && sheet.courses.earlier?.iso == "2024-12-31")
            let linked = try #require(sheet.linked["1.7.1"])
            #expect((linked.all, linked.open, linked.overdue) == (1, 1, 0))
            #expect(linked.first.map(\.code) == ["749-01"])
            #expect(linked.first.first?.lead.map(\.name) == ["Cục Viễn thông"])
            #expect(sheet.lateLeads.map(\.key) == ["cuc-vien-thong"])
            let late = try #require(sheet.lateLeads.first?.counts)
            #expect((late.overdue, late.open, late.done, late.total) == (3, 6, 1, 7))
            #expect(sheet.standings().total == 6 && sheet.standings(of: "5")[.noData] == 2)
            #expect(sheet.tasks.overdue == 3)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a higher target is not proposed where the index publishes something else since`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let runtime = Runtime.test(database: database, clock: FixedClock())
            _ = try await ImportPlan(runtime: runtime)(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            let code = try PlanCode("chuyen-doi-so-2023")
            try await database.write { connection in
                let plan = try #require(try PlanStore(connection: connection).find(code))
                for (indicator, unit) in [("5.4", "cuc-attt"), ("5.3", "cuc-cdsqg")] {
                    try PublishedPlan.recordSeries(indicator, unit, ["2025-Q2 2025-06-30 9"], of: plan, on: connection)
                }
            }

            let sheet = try await ReadLeadership(runtime: runtime)(code)

            // Both far ahead as ranks; the index behind 5.4 publishes tiers since 2024.
            #expect(["5.3", "5.4"].map { sheet.row($0)?.indicator.rating.standing } == [.farAhead, .farAhead])
            #expect(sheet.agenda.contains(.raise("5.3")) && !sheet.agenda.contains(.raise("5.4")))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `each course is the indicator's own forecast and rating`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await field(database)

            let sheet = try await ReadLeadership(runtime: field.runtime)(field.plan.code)
            let read = ReadForecast(runtime: field.runtime)

            #expect(sheet.courses.rows.count == 6)
            for row in sheet.courses.rows {
                let alone = try await read(field.plan.code, try IndicatorCode(row.indicator.code))
                #expect(row.course.outlook == alone.outcome)
                #expect(row.course.now == row.indicator.rating)
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `before the figures nothing moved and only what is missing or overdue is to be decided`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await field(database)

            let read = ReadLeadership(runtime: field.runtime)
            let sheet = try await read(field.plan.code, asOf: Instant(milliseconds: 999))
            let words = LeadershipWords(.vietnamese)

            #expect(sheet.courses.latest == nil && sheet.misses.isEmpty && sheet.moves.isEmpty)
            #expect(sheet.agenda.allSatisfy { if case .silence = $0 { true } else { false } })
            #expect(words.headline(sheet).contains("6 chưa có số liệu"))
            #expect(words.moves(sheet).contains("chưa so sánh được"))
        }
    }

    @Test func `the sentences name figures, path, forecast, units and tasks`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)
            let sheet = try await ReadLeadership(runtime: field.runtime)(field.plan.code)
            let words = LeadershipWords(.vietnamese)

            let remedy = DecisionSubject.remedy("1.7.1")
            #expect(words.title(remedy, sheet).contains("1.7.1 Tỷ lệ phủ của hạ tầng mạng băng rộng cáp quang: Hộ gia"))
            #expect(words.reason(remedy, sheet).contains("Số liệu đến 31/03/2025: 66%, kịch bản 87,5% (Chậm nhiều)."))
            #expect(words.reason(remedy, sheet).contains("80%; khả năng không đạt 97%."))
            #expect(words.action(remedy, sheet).contains("Cục Viễn thông trình giải pháp"))
            #expect(words.action(remedy, sheet).contains("Trong 1 lượt thực hiện nhiệm vụ gắn với chỉ tiêu, 1 chưa"))
            #expect(words.reason(.silence("cuc-cdsqg"), sheet).hasPrefix("2 chỉ tiêu chưa có số liệu"))
            #expect(words.reason(.silence("cuc-cdsqg"), sheet).hasSuffix(": 1.9, 5.7."))
            #expect(words.reason(.overdue("cuc-vien-thong"), sheet).contains("3 lượt thực hiện quá hạn"))
            #expect(words.reason(.overdue("cuc-vien-thong"), sheet).contains("6 lượt chưa hoàn thành"))
            let json = sheet.exchanged(in: .vietnamese, isPublic: true)
            #expect(json["decisions"]?.elements?.first?["kind"]?.text == "remedy")
            #expect(json["standings"]?["far_behind"]?.whole == 1)
            #expect(json["tasks"]?["not_begun"] == nil)
        }
    }

    @Test func `an unknown plan is refused`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)
            await #expect(throws: Refusal.self) {
                _ = try await ReadLeadership(runtime: field.runtime)(try PlanCode("khong-co"))
            }
        }
    }
}
