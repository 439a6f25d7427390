import Domain
import Testing

@Suite struct ProvinceTileMapTests {
    private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private static func fault(_ tiles: [ProvinceTile]) throws -> String? {
        do {
            _ = try ProvinceTileMap(from: day("2025-07-01"), tiles)
            return nil
        } catch let error as InvalidInput {
            return error.problems.first?.message.key
        }
    }

    @Test func `two tiles on one place, a province twice and islands of nobody are refused`() throws {
        let hanoi = ProvinceTile(code: "01", column: 2, row: 2)
        let hue = ProvinceTile(code: "46", column: 4, row: 8)

        #expect(try Self.fault([hanoi, hue]) == nil)
        #expect(
            try Self.fault([hanoi, ProvinceTile(code: "04", column: 2, row: 2)]) == "province_map.fault_overlap"
        )
        #expect(try Self.fault([hanoi, ProvinceTile(code: "01", column: 3, row: 2)]) == "province_map.fault_twice")
        let islands = ProvinceTile(code: "48", column: 6, row: 8, islands: "Hoàng Sa")
        #expect(try Self.fault([hanoi, islands]) == "province_map.fault_islands")
        #expect(
            try Self.fault([hanoi, ProvinceTile(code: "48", column: 6, row: 8), islands])
                == "province_map.fault_overlap"
        )
    }

    @Test(arguments: [
        ("2000-01-01", "2008-08-01"), ("2025-06-30", "2008-08-01"), ("2025-07-01", "2025-07-01"),
        ("2030-01-01", "2025-07-01"),
    ])
    func `the map of a day is the one that began last until then`(day: String, from: String) throws {
        let maps = try ["2025-07-01", "2008-08-01"].map { try ProvinceTileMap(from: Self.day($0), []) }

        #expect(ProvinceTileMap.map(of: try Self.day(day), among: maps)?.from.iso == from)
        #expect(ProvinceTileMap.map(of: try Self.day(day), among: []) == nil)
    }

    @Test(arguments: [
        ("tinh-01-2025-07-01", "01"), ("tinh-01", "01"), ("cuc-vien-thong", nil), ("tinh-a", nil), ("ha-noi", nil),
    ])
    func `the code of a province tells its statistical code`(code: String, number: String?) throws {
        #expect(try OrganisationCode(code).provinceNumber == number)
    }
}
