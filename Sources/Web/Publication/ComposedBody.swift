import Domain
import HTML
import UseCases

/// The text of a periodic report on a page, each number a link to where it comes from.
struct ComposedBody {
    /// The plan's code.
    let plan: PlanCode
    /// What links take along: the moment the report is read as of.
    let kept: [(String, String)]

    /// Blocks one below the other.
    func markup(_ blocks: [ReportBlock]) -> Markup { .joined(blocks.map(markup), by: "") }

    private func markup(_ block: ReportBlock) -> Markup {
        switch block {
        case .heading(1, let runs): h2(.class("official-heading")) { markup(runs) }
        case .heading(_, let runs): h3(.class("official-heading")) { markup(runs) }
        case .paragraph(let runs): p(.class("official-text")) { markup(runs) }
        case .chart(let chart): ReportChartView(chart).markup
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
                if let address = run.source?.address(in: plan, kept: kept) {
                    a(.class("bound"), .href(address)) { run.text }
                } else {
                    run.text
                }
            }
        }
    }
}
