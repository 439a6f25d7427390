import Documents
import Domain
import Testing

@Suite struct ConsolidatedDocumentsTests {
    private static func report(note: String = "", illustrative: Bool = true) throws -> ConsolidatedReport {
        let unit = try OrganisationCode("cuc-vien-thong")
        let day = try #require(Day(iso: "2025-10-05"))
        let target = ScenarioColumn(kind: .target, year: 2025)
        let value = ExactDecimal(canonical: "86.97")
        let stated = Figure(value: value, numerator: nil, denominator: nil, status: .provisional, note: note)
        return ConsolidatedReport(
            plan: try PlanCode("chuyen-doi-so-2023"),
            planName: "Kế hoạch",
            period: ReportingPeriod(
                code: try PeriodCode("2025-Q3"),
                from: day.adding(days: -96),
                to: day.adding(days: -5),
                dueBefore: day,
                asksFor: ["data"]
            ),
            state: .open,
            asOf: Instant(milliseconds: 1_759_370_400_000),
            isIllustrative: illustrative,
            columns: [target],
            groups: [IndicatorGroup(code: "1", name: "Nhóm")],
            rows: [
                try row("1.6", [figure(stated, illustrative: illustrative)]), try row("1.7", [], heading: true),
                try row("1.10", [figure(nil, illustrative: illustrative)]),
            ],
            narratives: [
                ConsolidatedNarrative(
                    organisation: unit,
                    organisationName: "Cục Viễn thông",
                    narratives: Narratives(trend: "=1+1", difficulties: "Thiếu", proposals: "")
                )
            ]
        )
    }

    private static func row(_ code: String, _ figures: [ConsolidatedFigure], heading: Bool = false) throws
        -> ConsolidatedRow
    {
        ConsolidatedRow(
            code: try IndicatorCode(code),
            name: "Tỷ lệ, \"có\" dấu",
            group: "1",
            unit: .percent,
            direction: .up,
            isHeading: heading,
            targets: [
                ScenarioColumn(kind: .target, year: 2025): Target(
                    kind: .target,
                    year: 2025,
                    comparison: .atLeast,
                    value: ExactDecimal(80),
                    text: "≥ 80%"
                )
            ],
            figures: figures
        )
    }

    private static func figure(_ figure: Figure?, illustrative: Bool) throws -> ConsolidatedFigure {
        ConsolidatedFigure(
            organisation: try OrganisationCode("cuc-vien-thong"),
            organisationName: "Cục Viễn thông",
            figure: figure,
            source: "Cục Viễn thông",
            vintage: figure.map { _ in 1 },
            isIllustrative: illustrative,
            reportState: .submitted
        )
    }

    private static func workbook(_ report: ConsolidatedReport) throws -> [Sheet] {
        let bytes = try ConsolidatedWorkbook(report) { $0.key }.bytes()
        return try WorkbookReader.read(bytes, file: "report.xlsx")
    }

    @Test func `the workbook comes back with typed numbers and its four sheets`() throws {
        let sheets = try Self.workbook(try Self.report())

        let cells = Dictionary(
            sheets[0].rows.flatMap(\.cells.values).map { ("\($0.place.line) \($0.place.column)", $0) },
            uniquingKeysWith: { first, _ in first }
        )
        #expect(sheets.count == 4)
        #expect(cells.values.contains { $0.text == "86.97" && $0.isNumber })
        #expect(cells.values.contains { $0.text == "1.10" && !$0.isNumber })
        #expect(cells.values.contains { $0.text == "consolidated.gap_under_review" })
        #expect(cells.values.contains { $0.text == "consolidated.illustrative" })
        #expect(sheets[1].rows.flatMap(\.cells.values).contains { $0.text == "=1+1" })
    }

    @Test func `figures that are real carry no mark`() throws {
        let sheets = try Self.workbook(try Self.report(illustrative: false))

        #expect(!sheets.flatMap(\.rows).flatMap(\.cells.values).contains { $0.text.contains("illustrative") })
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])
    func `a text that a spreadsheet would run is made harmless in CSV`(note: String) throws {
        let lines = String(decoding: try Self.report(note: note).csv, as: UTF8.self)

        #expect(lines.contains(",'\(note),"))
    }

    @Test func `CSV has a byte order mark, quotes and one line a figure`() throws {
        let bytes = try Self.report(note: "a,b").csv

        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("chuyen-doi-so-2023,2025-Q3,1,1.6,\"Tỷ lệ, \"\"có\"\" dấu\",percent,up,>=80,86.97,"))
        #expect(lines[1].contains(",\"a,b\","))
        #expect(lines[2].contains(",under_review,"))
    }

    @Test func `JSON keeps exact decimals as texts`() throws {
        let json = try Self.report().json

        #expect(json["indicators"]?.elements?[0]["figures"]?.elements?[0]["value"]?.text == "86.97")
        #expect(json["indicators"]?.elements?[2]["figures"]?.elements?[0]["gap"]?.text == "under_review")
        #expect(json["counts"]?["gaps"]?.whole == 1)
        #expect(json["as_of"]?.text == "2025-10-02T09:00:00+07:00")
    }
}
