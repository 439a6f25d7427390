import Domain
import Persistence
import TestSupport
import Testing

@testable import UseCases

@Suite struct ProvinceMapTests {
    private static let ha = ReportingActor(ReportingField.ha)
    private static let visitor = ReportingActor(name: "", grants: [])

    /// Quý II/2025 with Hà Giang, Tuyên Quang and Hà Nội.
    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ContributionField) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ContributionField(database: opened)
            try await field.field.open("2025-Q2")
            try await field.supply(ContributionField.contribution("10", of: "100"), of: "ha-giang", in: "2025-Q2")
            try await field.supply(ContributionField.contribution("90", of: "300"), of: "tuyen-quang", in: "2025-Q2")
            try await body(field)
        }
    }

    private func read(
        _ field: ContributionField,
        _ measure: String?,
        day: String? = nil,
        round: String? = nil,
        indicator: String? = nil,
        by actor: ReportingActor = ha
    ) async throws -> ProvinceMapSheet {
        let choice = try ProvinceMapChoice.exchange(measure: measure, round: round, indicator: indicator, day: day)
        return try await ReadProvinceMap(runtime: field.field.runtime)(field.field.plan.code, choice, by: actor)
    }

    private func said(_ sheet: ProvinceMapSheet) -> [String] {
        sheet.rows.map { "\($0.province.code.text) \($0.value?.canonical ?? "-") \($0.madeOf.count)" }
    }

    @Test(arguments: ["2025-06-30", "2025-07-01", "2026-12-31"])
    func `every province of the shipped plan has exactly one tile on the map of the day`(iso: String) throws {
        let content = try PlanPackage.read(at: PlanFixture.shipped)
        let day = try #require(Day(iso: iso))
        let map = try #require(ProvinceTileMap.map(of: day, among: try ProvinceTileMaps.all()))

        let codes = content.organisations.filter { $0.kind == .province && $0.exists(on: day) }
            .compactMap(\.code.provinceNumber)

        #expect(codes.count == (iso < "2025-07-01" ? 63 : 34))
        #expect(map.tiles.map(\.code).sorted() == codes.sorted())
        #expect(Set((map.tiles + map.islands).map { [$0.column, $0.row] }).count == map.tiles.count + 2)
        #expect(map.islands.compactMap(\.islands) == ["Hoàng Sa", "Trường Sa"])
        #expect(map.size.columns <= 7)
    }

    @Test func `a row of tiles that says nothing is refused by what was read`() throws {
        #expect(throws: InvalidInput(field: "tiles", "province_map.fault_row", ["read": "2025-07-01,01,x,2,"])) {
            _ = try ProvinceTileMaps.read(Array("from,code,column,row,islands\n2025-07-01,01,x,2,\n".utf8))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a contribution is shown by the provinces of a day, numerators and denominators added`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let before = try await read(field, "contribution", day: "2025-06-30", indicator: "1.1")
            let after = try await read(field, "contribution", day: "2025-07-01", indicator: "1.1")

            #expect(said(before) == ["tuyen-quang 30 0", "ha-giang 10 0", "ha-noi - 0"])
            #expect(said(after) == ["tuyen-quang-moi 25 2", "ha-noi - 0"])
            #expect(after.rows[0].numerator == ExactDecimal(100) && after.rows[0].denominator == ExactDecimal(400))
            #expect(after.unit == .percent && after.measure.period?.text == "2025-Q2")
            #expect(after.place(of: after.rows[1]) == nil)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `completeness counts what was supplied of what was asked, under who answers for it`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let before = try await read(field, "completeness", day: "2025-06-30")
            let after = try await read(field, nil, day: "2025-07-01")

            #expect(said(before) == ["ha-giang 100 0", "tuyen-quang 100 0", "ha-noi 0 0"])
            #expect(said(after) == ["tuyen-quang-moi 100 2", "ha-noi 0 0"])
            #expect(after.rows[0].denominator == ExactDecimal(4))
            #expect(after.measures == [.completeness, .overdue, .contribution])
            #expect(after.classes?.bounds.last == ExactDecimal(100))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `who may not see a measure is refused, and what there is not is named`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let unit = try ContributionField.writer(for: "ha-giang")

            #expect(try await read(field, nil, by: Self.visitor).measures == [.overdue])
            await #expect(throws: Refusal.unauthenticated(Message("access.sign_in_first"))) {
                _ = try await read(field, "completeness", by: Self.visitor)
            }
            await #expect(throws: Refusal.forbidden(Message("province_map.not_yours"))) {
                _ = try await read(field, "contribution", by: unit)
            }
            await #expect(throws: Refusal.notFound(Message("round.not_found", ["round": "2031-Q1"]))) {
                _ = try await read(field, "completeness", round: "2031-Q1")
            }
            await #expect(throws: Refusal.notFound(Message("contribution.not_found"))) {
                _ = try await read(field, "contribution", indicator: "9.9")
            }
            await #expect(throws: InvalidInput(field: "day", "province_map.bad_day", ["read": "hôm qua"])) {
                _ = try await read(field, nil, day: "hôm qua")
            }
            let known = "overdue, completeness, contribution"
            await #expect(throws: InvalidInput(field: "measure", "list.unknown_word", ["read": "x", "known": known])) {
                _ = try await read(field, "x")
            }
        }
    }
}
