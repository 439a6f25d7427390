import Domain
import Testing

@Suite struct PlannedOccurrenceTests {
    private static let years = 2023...2025

    @Test(
        arguments: [
            ("2021-2025", [2025]), ("2024", [2024]), ("Hằng năm", [2023, 2024, 2025]), ("Thường xuyên", [0]), ("", [0]),
            ("2021-2025 (đã hoàn thành).", [2025]), ("Đã hoàn thành", [0]), ("2022", [2022]),
        ] as [(String, [Int])]
    )
    func `a schedule gives its occurrences`(printed: String, years: [Int]) throws {
        let planned = PlannedOccurrence.all(of: try TaskSchedule(printed: printed), planYears: Self.years)

        #expect(planned.map(\.year) == years)
        #expect(planned.map(\.dueDay) == years.map { $0 == 0 ? nil : Day.lastDay(ofYear: $0) })
    }

    @Test func `a range runs from its first year, an annual task from the year's first day`() throws {
        let range = PlannedOccurrence.all(of: try TaskSchedule(printed: "2021-2025"), planYears: Self.years)
        let annual = PlannedOccurrence.all(of: try TaskSchedule(printed: "Hằng năm"), planYears: Self.years)

        #expect(range.map { $0.startsOn?.iso } == ["2021-01-01"])
        #expect(annual.map { $0.startsOn?.iso } == ["2023-01-01", "2024-01-01", "2025-01-01"])
    }

    @Test func `a re-dated task moves its occurrence, other changes add and withdraw`() {
        func planned(_ years: [Int]) -> [PlannedOccurrence] {
            years.map { PlannedOccurrence(year: $0, startsOn: nil, dueDay: .lastDay(ofYear: $0)) }
        }

        let moved = OccurrenceMoves(from: [2025], to: planned([2026]))
        #expect(moved.moved?.from == 2025 && moved.moved?.to.year == 2026)
        #expect(moved.added.isEmpty && moved.withdrawn.isEmpty && moved.kept.isEmpty)

        let longer = OccurrenceMoves(from: [2023, 2024, 2025], to: planned([2023, 2024, 2025, 2026]))
        #expect(longer.kept.map(\.year) == [2023, 2024, 2025])
        #expect(longer.added.map(\.year) == [2026] && longer.moved == nil)

        let annual = OccurrenceMoves(from: [2025], to: planned([2023, 2024, 2025]))
        #expect(annual.kept.map(\.year) == [2025] && annual.added.map(\.year) == [2023, 2024])

        let shorter = OccurrenceMoves(from: [2023, 2024, 2025], to: planned([2025]))
        #expect(shorter.withdrawn == [2023, 2024])

        let new = OccurrenceMoves(from: [], to: planned([2025]))
        #expect(new.added.map(\.year) == [2025] && new.moved == nil)
    }
}
