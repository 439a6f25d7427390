import Documents
import Domain
import HTML
import Persistence
import UseCases

/// A periodic report as it would be made now: its text as the document has it, each number a link to where it comes from.
struct ComposedReportPage: PlanPage {
    /// The report.
    let sheet: ComposedSheet
    /// The moment it is read as of; its links take it along.
    let past: PastReading

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .reports }

    func title(_ words: PageWords) -> String {
        let period =
            switch sheet.report.report {
            case .quarterly(let round): PeriodTitle.of(round.text, words)
            case .annual(let year): words.text("composed.year", ["year": String(year)])
            }
        return words.text("composed.title_\(sheet.report.report.kind)", ["period": period])
    }

    func lead(_ words: PageWords) -> String? { words.text("composed.lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("composed.list"), Routes.periodicReports.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            ul(.class("inline")) {
                for format in ComposedFormat.allCases {
                    li { a(.href(file(format))) { words.text("composed.download_\(format.rawValue)") } }
                }
            }
            OfficialDocumentView(
                document: sheet.document,
                body: .joined(sheet.report.body.map(markup), by: ""),
                annexes: annexes
            )
        }
    }

    /// The name of an annex on the page.
    static func annex(_ number: Int) -> String { "phu-luc-\(number)" }

    private func file(_ format: ComposedFormat) -> String {
        let query = past.kept + [("format", format.rawValue)]
        return switch sheet.report.report {
        case .quarterly(let round): Routes.quarterlyReport.path(plan.code, round, query: query)
        case .annual(let year): Routes.annualReport.path(plan.code, year, query: query)
        }
    }

    private var annexes: Markup {
        Markup {
            for (index, annex) in zip(sheet.report.annexes.indices, zip(sheet.report.annexes, sheet.document.annexes)) {
                HTML.section(.id(Self.annex(index + 1))) {
                    p(.class("official-to")) {
                        strong { annex.1.name }
                        br()
                        strong { annex.0.title.uppercased() }
                        br()
                        em { annex.1.reference }
                    }
                    for block in annex.0.body { markup(block) }
                }
            }
        }
    }

    private func markup(_ block: ReportBlock) -> Markup {
        switch block {
        case .heading(1, let runs): h2(.class("official-heading")) { markup(runs) }
        case .heading(_, let runs): h3(.class("official-heading")) { markup(runs) }
        case .paragraph(let runs): p(.class("official-text")) { markup(runs) }
        case .table(let table):
            DataTable(
                caption: table.title,
                columns: table.columns.enumerated().map { index, column in
                    TableColumn(column.title, Self.kind(index, column, table))
                },
                rows: table.rows.map { row in TableRow(row.map { markup([$0]) }) }
            ).markup
        }
    }

    /// The first column that is words heads its rows; a column before it holds their codes.
    private static func kind(_ index: Int, _ column: ReportTable.Column, _ table: ReportTable) -> TableColumn.Kind {
        let name = table.columns.firstIndex { !$0.isCentred } ?? 0
        if index == name { return .name }
        if index < name { return .code }
        return column.isCentred ? .number : .text
    }

    private func markup(_ runs: [ReportRun]) -> Markup {
        Markup {
            for run in runs {
                if let address = run.source?.address(in: plan.code, kept: past.kept) {
                    a(.class("bound"), .href(address)) { run.text }
                } else {
                    run.text
                }
            }
        }
    }
}
