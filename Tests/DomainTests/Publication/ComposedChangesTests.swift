import Domain
import Testing

@Suite struct ComposedChangesTests {
    private static func figure(_ text: String, vintage: Int = 1) -> ReportRun {
        ReportRun(
            text,
            value: text,
            from: .figure(indicator: "1.6", organisation: "cuc-vien-thong", period: "2025-Q3", vintage: vintage)
        )
    }

    private static func table(_ rows: [[ReportRun]], columns: [String] = ["TT", "Chỉ tiêu", "Số liệu"]) -> ReportBlock {
        .table(
            ReportTable(
                "Số liệu",
                columns: columns.map { ReportTable.Column($0, 10, centred: $0 != "Chỉ tiêu") },
                rows: rows
            )
        )
    }

    private static func report(_ body: [ReportBlock], annex: [ReportBlock] = [], at moment: Int64 = 0) -> ComposedReport
    {
        ComposedReport(
            .annual(2025),
            about: "Báo cáo",
            asOf: Instant(milliseconds: moment),
            isIllustrative: false,
            body: body,
            annexes: [ReportAnnexPart(title: "SỐ LIỆU", isLandscape: true, body: annex)]
        )
    }

    private static let row = [ReportRun("1.6"), ReportRun("Phủ sóng"), figure("88.4")]

    @Test func `the same text read at another moment is no difference`() {
        func body(_ moment: String) -> [ReportBlock] {
            [.paragraph([ReportRun("Đến "), ReportRun(moment, value: moment, from: .moment)]), Self.table([Self.row])]
        }

        #expect(Self.report(body("hôm qua")).changes(since: Self.report(body("hôm nay"), at: 9)).isEmpty)
    }

    @Test func `a paragraph that changed stands beside the one it replaces, below its heading`() {
        func body(_ texts: [String]) -> [ReportBlock] {
            [.heading(1, [ReportRun("I. A")]), .heading(2, [ReportRun("1. B")])]
                + texts.map { .paragraph([ReportRun($0)]) }
        }

        let changes = Self.report(body(["một", "ba", "bốn"])).changes(since: Self.report(body(["một", "hai"])))

        #expect(
            changes == [
                .paragraph(place: "I. A › 1. B", before: [ReportRun("hai")], after: [ReportRun("ba")]),
                .paragraph(place: "I. A › 1. B", before: nil, after: [ReportRun("bốn")]),
            ]
        )
    }

    @Test func `a cell that changed is named by row and column, another vintage of the same value too`() {
        let other = [ReportRun("1.7"), ReportRun("Khác"), Self.figure("5")]
        let before = Self.report([Self.table([Self.row, other])])
        let after = Self.report([
            Self.table([
                [Self.row[0], Self.row[1], Self.figure("90")], [other[0], other[1], Self.figure("5", vintage: 2)],
            ])
        ])

        #expect(
            after.changes(since: before) == [
                .cell(
                    table: "Số liệu",
                    row: "1.6 Phủ sóng",
                    column: "Số liệu",
                    before: Self.row[2],
                    after: Self.figure("90")
                ),
                .cell(
                    table: "Số liệu",
                    row: "1.7 Khác",
                    column: "Số liệu",
                    before: other[2],
                    after: Self.figure("5", vintage: 2)
                ),
            ]
        )
    }

    @Test func `rows, columns and tables that only one edition has are told`() {
        let added = [ReportRun("1.7"), ReportRun("Khác"), Self.figure("5")]
        let old = Self.report([Self.table([Self.row])])
        let new = Self.report(
            [
                Self.table(
                    [[added[0], added[1], ReportRun("x"), added[2]]],
                    columns: ["TT", "Chỉ tiêu", "Mới", "Số liệu"]
                )
            ]
        )

        #expect(
            new.changes(since: old) == [
                .row(
                    table: "Số liệu",
                    name: "1.7 Khác",
                    before: nil,
                    after: [added[0], added[1], ReportRun("x"), added[2]]
                ),
                .row(table: "Số liệu", name: "1.6 Phủ sóng", before: Self.row, after: nil),
            ]
        )
        #expect(
            Self.report([]).changes(since: old) == [
                .row(table: "Số liệu", name: "1.6 Phủ sóng", before: Self.row, after: nil)
            ]
        )
        let column = Self.report([Self.table([[Self.row[0], Self.row[1]]], columns: ["TT", "Chỉ tiêu"])])
        #expect(
            column.changes(since: old) == [
                .cell(
                    table: "Số liệu",
                    row: "1.6 Phủ sóng",
                    column: "Số liệu",
                    before: Self.row[2],
                    after: ReportRun("")
                )
            ]
        )
    }

    @Test func `rows called alike are told apart by their turn`() {
        let twice = Self.report([Self.table([Self.row, [Self.row[0], Self.row[1], Self.figure("1")]])])
        let changed = Self.report([Self.table([Self.row, [Self.row[0], Self.row[1], Self.figure("2")]])])

        #expect(
            changed.changes(since: twice) == [
                .cell(
                    table: "Số liệu",
                    row: "1.6 Phủ sóng (2)",
                    column: "Số liệu",
                    before: Self.figure("1"),
                    after: Self.figure("2")
                )
            ]
        )
    }

    @Test func `annexes are places of their own`() {
        let before = Self.report([], annex: [.paragraph([ReportRun("a")])])
        let after = Self.report([], annex: [.paragraph([ReportRun("b")])])

        #expect(
            after.changes(since: before) == [
                .paragraph(place: "SỐ LIỆU", before: [ReportRun("a")], after: [ReportRun("b")])
            ]
        )
    }

    @Test(arguments: [
        ("2025-Q2", "quarterly"), ("2025", "annual"), ("0000", nil),
        ("25", nil), ("2025-q2", nil), ("", nil),
    ])
    func `a report is named by its round or year`(text: String, kind: String?) {
        let report = try? PeriodicReport(text)

        #expect(report?.kind == kind)
        #expect(report == nil || report?.period == text)
    }
}
