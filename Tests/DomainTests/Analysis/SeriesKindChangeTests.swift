import Domain
import Testing

@Suite struct SeriesKindChangeTests {
    struct Case: Sendable {
        let unit: IndicatorUnit
        let editions: [(year: Int, kind: String)]
        let year: Int?
    }

    static let cases = [
        Case(unit: .rank, editions: [(2018, "rank"), (2020, "rank"), (2024, "tier")], year: 2024),
        Case(unit: .rank, editions: [(2026, "tier"), (2020, "rank"), (2024, "tier")], year: 2024),
        Case(unit: .rank, editions: [(2024, "tier")], year: 2024),
        Case(unit: .rank, editions: [(2018, "rank"), (2024, "rank")], year: nil),
        Case(unit: .rank, editions: [(2018, "tier"), (2024, "rank")], year: nil),
        Case(unit: .tier, editions: [(2018, "rank"), (2024, "tier")], year: nil),
        Case(unit: .score, editions: [(2018, "rank"), (2024, "tier")], year: nil),
        Case(unit: .rank, editions: [], year: nil),
        Case(unit: .rank, editions: [(2024, "something")], year: nil),
    ]

    @Test(arguments: cases)
    func `an index changed its kind where its last edition is of another`(example: Case) {
        #expect(SeriesKindChange(of: example.unit, in: example.editions)?.year == example.year)
    }
}
