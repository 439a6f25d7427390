import Documents
import Domain
import Foundation
import Testing

@Suite struct FrozenComposedReportTests {
    private static func report() throws -> ComposedReport {
        let sources: [FigureSource] = [
            .figure(indicator: "1.6", organisation: "cuc-vien-thong", period: "2025-Q3", vintage: 2),
            .path(indicator: "1.7.1"), .forecast(indicator: "1.7.1"),
            .indicators(standing: .farBehind, group: "2"), .indicators(standing: nil, group: nil), .misses,
            .tasks(state: .overdue, lead: "cuc-cdsqg", year: 2025), .tasks(state: nil, lead: nil, year: nil),
            .round(try PeriodCode("2025-Q3")), .money(year: 2025), .money(year: nil), .moment,
        ]
        let runs = sources.map { ReportRun("88,4% (tạm)", value: "88.4", from: $0) }
        return ComposedReport(
            .quarterly(try PeriodCode("2025-Q3")),
            about: "Tổng hợp \"quý\"",
            asOf: Instant(milliseconds: 1_759_370_400_000),
            revision: 4,
            isIllustrative: true,
            body: [
                .heading(2, [ReportRun("I. A")]), .paragraph([ReportRun("Có ")] + runs),
                .chart(
                    ReportChart(
                        "Nhóm",
                        categories: ["1", "2"],
                        parts: [
                            ReportChart.Part("Đạt", .met, counts: [3, 0]),
                            ReportChart.Part("Chậm", .far, counts: [0, 7]),
                        ]
                    )
                ),
            ],
            annexes: [
                ReportAnnexPart(
                    title: "SỐ LIỆU",
                    isLandscape: true,
                    body: [
                        .table(
                            ReportTable(
                                "Bảng",
                                columns: [ReportTable.Column("TT", 8, centred: true), ReportTable.Column("Tên", 40)],
                                rows: [[ReportRun("1.6"), runs[0]], [ReportRun(""), ReportRun("–")]]
                            )
                        )
                    ]
                )
            ]
        )
    }

    @Test func `a report comes back from its JSON as it was`() throws {
        let report = try Self.report()

        let bytes = report.json(of: try PlanCode("chuyen-doi-so-2023")).bytes()

        #expect(try ComposedReport(frozen: bytes) == report)
    }

    @Test func `its numbers are listed apart, the moment of reading is none`() throws {
        let json = try Self.report().json(of: PlanCode("chuyen-doi-so-2023"))

        #expect(json["numbers"]?.elements?.count == 12)
        #expect(json["numbers"]?.elements?.contains { $0["source"]?["kind"]?.text == "moment" } == false)
    }

    @Test(arguments: [
        ("\"vintage\":2", "\"vintage\":\"2\"", "/body/1/runs/1/source/vintage"),
        ("\"kind\":\"path\"", "\"kind\":\"way\"", "/body/1/runs/2/source/kind"),
        ("\"tone\":\"met\"", "\"tone\":\"green\"", "/body/2/parts/0/tone"),
        ("\"share\":8", "\"part\":8", "/annexes/0/body/0/columns/0/share"),
        ("\"revision\":4", "\"revision\":\"4\"", "/revision"),
    ])
    func `what was not written so is named by where it stands`(written: String, altered: String, member: String) throws
    {
        let text = String(decoding: try Self.report().json(of: PlanCode("chuyen-doi-so-2023")).bytes(), as: UTF8.self)
        #expect(text.contains(written))
        let place = try #require(text.firstRange(of: written))

        let fault = #expect(throws: FrozenContentFault.self) {
            try ComposedReport(frozen: Array(text.replacingCharacters(in: place, with: altered).utf8))
        }

        #expect(fault?.member == member)
    }
}
