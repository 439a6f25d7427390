/// A difference between two editions of a periodic report.
package enum ReportChange: Sendable, Hashable {
    /// A paragraph below a heading; nil where an edition does not have it.
    case paragraph(place: String, before: [ReportRun]?, after: [ReportRun]?)
    /// A row of a table that only one edition has; nil where an edition does not have it.
    case row(table: String, name: String, before: [ReportRun]?, after: [ReportRun]?)
    /// A cell of a table.
    case cell(table: String, row: String, column: String, before: ReportRun, after: ReportRun)
}
