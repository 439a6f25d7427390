import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReadInternationalTests {
    private static func sheet(_ field: PublishedPlan, _ index: String? = nil) async throws -> InternationalSheet {
        try await ReadInternational(runtime: field.runtime)(field.plan.code, index: index)
    }

    @Test(arguments: TestDatabase.all)
    func `places and the plan's figures are compared`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            try await field.compareAbroad()

            let sheet = try await Self.sheet(field)

            #expect(sheet.comparisons.map(\.index) == ["EGDI", "GCI", "GII"])
            let (egdi, gci) = (sheet.comparisons[0], sheet.comparisons[1])
            #expect(egdi.followers.map(\.code) == ["5.7"] && gci.followers.map(\.code) == ["5.4"])
            #expect(egdi.editions[1].aseanPlace?.place == 3 && egdi.editions[1].aseanPlace?.count == 4)
            #expect(egdi.checks.map(\.verdict) == [.differs(edition: 2022, published: ExactDecimal(86))])
            #expect(egdi.missing.map(\.target.year) == [2025])
            // The baseline 25 of 2022 is the rank of 2020; the figure 25 of 2025 meets a tier.
            let tier = PublishedPlace(year: 2024, kind: .tier, position: 1)
            #expect(gci.checks.map(\.verdict) == [.agrees(edition: 2020), .otherKind(edition: 2024, published: tier)])
            #expect(gci.checks.map(\.figure.period) == [nil, "2025-Q2"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a moment before a figure was recorded does not have it`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await PublishedPlan(database: database)
            try await field.compareAbroad()
            let read = ReadInternational(runtime: field.runtime)

            let before = try await read(field.plan.code, index: "gci", asOf: Instant(milliseconds: 999))
            let after = try await read(field.plan.code, index: "gci", asOf: Instant(milliseconds: 1_000))
            let first = await #expect(throws: Refusal.self) {
                try await read(field.plan.code, index: "gci", asOf: Instant(milliseconds: 0))
            }

            #expect(before.comparisons[0].checks.count == 1 && after.comparisons[0].checks.count == 2)
            #expect(first?.message.key == "international.none")
        }
    }

    @Test func `an unknown index is refused with those there are, a plan without any says so`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await PublishedPlan(database: database)
            let none = await #expect(throws: Refusal.self) { try await Self.sheet(field, "EGDI") }
            #expect(none?.message.key == "international.none")
            #expect(try await Self.sheet(field).comparisons.isEmpty)

            try await field.compareAbroad()
            let unknown = await #expect(throws: Refusal.self) { try await Self.sheet(field, "IDI") }

            #expect(unknown?.message.key == "international.unknown")
            #expect(unknown?.message.values["known"] == "EGDI, GCI, GII")
        }
    }

    @Test func `the words say what kind of edition it is and never subtract a tier`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await PublishedPlan(database: database)
            try await field.compareAbroad()
            let all = try await Self.sheet(field).comparisons
            let words = InternationalWords(.vietnamese)

            #expect(all[0].editions.map { words.change($0.change) }.last == "tăng 15 bậc so với kỳ 2022")
            #expect(words.change(all[1].editions[2].change).contains("kỳ 2020 là hạng 25: khác cách công bố"))
            #expect(words.limits(of: all[1])?.contains("không trừ được") == true)
            #expect(words.limits(of: all[2])?.contains("chỉ có một kỳ công bố") == true)
            #expect(words.missing(all[0].missing[0], of: "EGDI").contains("hai năm một lần (2020, 2022, 2024)"))
            #expect(words.check(all[0].checks[0]).contains("ghi 72 cho năm 2022, kỳ 2022 công bố 86"))
        }
    }

    @Test func `rows and JSON carry what was published`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await PublishedPlan(database: database)
            try await field.compareAbroad()
            let sheet = try await Self.sheet(field)

            let lines = String(decoding: sheet.csv, as: UTF8.self).split(separator: "\r\n")
            let egdi = InternationalSheet.comparison(sheet.comparisons[0], in: .vietnamese)

            #expect(lines.count == 11)
            #expect(lines[2] == "EGDI,2022,SGP,SGP,true,rank,12,,193,Khảo sát 2022")
            #expect(egdi["editions"]?.elements?[1]["asean"]?["place"]?.whole == 3)
            #expect(egdi["editions"]?.elements?[2]["change"]?["places_up"]?.whole == 15)
            #expect(egdi["figures"]?.elements?[0]["verdict"]?.text == "differs")
            #expect(sheet.summary(in: .vietnamese)[0]["doubts"]?.whole == 1)
        }
    }
}
