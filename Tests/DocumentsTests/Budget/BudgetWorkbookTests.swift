import Documents
import Domain
import Testing

@Suite struct BudgetWorkbookTests {
    private static func row(_ task: String, _ unit: String, _ year: Int, _ source: FundingSource, _ amounts: [Int64?])
        throws -> BudgetWorkbookRow
    {
        var stages = BudgetAmounts()
        for (stage, amount) in zip(BudgetStage.allCases, amounts) { stages[stage] = amount.map(Money.init(dong:)) }
        return BudgetWorkbookRow(
            key: BudgetLineKey(
                task: try TaskCode(task),
                organisation: try OrganisationCode(unit),
                year: year,
                source: source
            ),
            taskName: "=Nhiệm vụ \(task)",
            organisationName: unit == "cuc-vien-thong" ? "Cục Viễn thông" : "Cục An toàn thông tin",
            standing: BudgetStanding(state: .allocated, amounts: stages),
            reason: "Ý kiến"
        )
    }

    private static func sheets(_ rows: [BudgetWorkbookRow], isIllustrative: Bool = false) throws -> [Sheet] {
        let workbook = BudgetWorkbook(
            planName: "Kế hoạch",
            rows: rows,
            at: Instant(milliseconds: 1_759_370_400_000),
            isIllustrative: isIllustrative
        ) { $0.key }
        return try WorkbookReader.read(workbook.bytes(), file: "kinh-phi.xlsx")
    }

    private static func texts(_ sheet: Sheet, row: Int) -> [String] {
        let cells = sheet.rows.first { $0.number == row }?.cells ?? [:]
        return cells.keys.sorted().compactMap { cells[$0]?.text }.filter { !$0.isEmpty }
    }

    private static let greatest = Money.greatestTyped.dong

    private static var rows: [BudgetWorkbookRow] {
        get throws {
            [
                try row("749-06", "cuc-vien-thong", 2024, .recurrent, [greatest, 900, 900, 800, 800]),
                try row("749-06", "cuc-attt", 2025, .other, [2000, 1500, nil, nil, nil]),
                try row("942-01", "cuc-vien-thong", 2025, .other, [3000, nil, nil, nil, nil]),
            ]
        }
    }

    @Test func `the workbook lists every line under totals of what is shown`() throws {
        let sheets = try Self.sheets(Self.rows)
        let lines = try #require(sheets.first)

        #expect(
            sheets.map(\.name) == [
                "budget.sheet_lines", "budget.sheet_organisations", "budget.sheet_years", "budget.sheet_tasks",
            ]
        )
        #expect(
            Self.texts(lines, row: 6) == ["budget.total_of_filter", "100000000004999", "2400", "900", "800", "800"]
        )
        #expect(
            Self.texts(lines, row: 8).prefix(7) == [
                "749-06", "=Nhiệm vụ 749-06", "cuc-vien-thong", "Cục Viễn thông", "2024", "budget.source_recurrent",
                "99999999999999",
            ]
        )
        #expect(Self.texts(lines, row: 10).suffix(3) == ["3000", "budget.state_allocated", "Ý kiến"])
    }

    @Test func `units, years with sources and tasks are summed, and their totals are the lines'`() throws {
        let sheets = try Self.sheets(Self.rows)
        let total = ["budget.total", "100000000004999", "2400", "900", "800", "800"]

        #expect(Self.texts(sheets[1], row: 8) == ["cuc-attt", "Cục An toàn thông tin", "2000", "1500", "0", "0", "0"])
        #expect(Self.texts(sheets[1], row: 9).prefix(3) == ["cuc-vien-thong", "Cục Viễn thông", "100000000002999"])
        #expect(Self.texts(sheets[1], row: 10) == total)
        #expect(Self.texts(sheets[2], row: 9) == ["2025", "budget.source_other", "5000", "1500", "0", "0", "0"])
        #expect(Self.texts(sheets[2], row: 10) == total)
        #expect(Self.texts(sheets[3], row: 8).prefix(3) == ["749-06", "=Nhiệm vụ 749-06", "100000000001999"])
        #expect(Self.texts(sheets[3], row: 10) == total)
    }

    @Test func `illustrative money says so, and an empty list is a workbook too`() throws {
        let marked = try Self.sheets(Self.rows, isIllustrative: true)
        let empty = try Self.sheets([])

        for sheet in marked { #expect(Self.texts(sheet, row: 4) == ["budget.workbook_illustrative"]) }
        #expect(Self.texts(empty[0], row: 6) == ["budget.total_of_filter", "0", "0", "0", "0", "0"])
    }
}
