/// A part of the text of a report.
package enum ReportBlock: Sendable, Hashable {
    /// A heading of a level from 1 to 3.
    case heading(Int, [ReportRun])
    /// A paragraph.
    case paragraph([ReportRun])
    /// A table.
    case table(ReportTable)
    /// A chart.
    case chart(ReportChart)

    /// Its pieces of text; a table's row by row.
    package var runs: [ReportRun] {
        switch self {
        case .heading(_, let runs), .paragraph(let runs): runs
        case .table(let table): table.rows.flatMap(\.self)
        case .chart: []
        }
    }
}
