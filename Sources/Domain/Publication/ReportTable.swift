/// A table of a report.
package struct ReportTable: Sendable, Hashable {
    /// A column.
    package struct Column: Sendable, Hashable {
        /// Its heading.
        package let title: String
        /// Its part of the table's width, against the parts of the others.
        package let share: Int
        /// True where its cells stand in the middle: numbers, days and codes.
        package let isCentred: Bool

        /// A column.
        package init(_ title: String, _ share: Int, centred: Bool = false) {
            self.title = title
            self.share = share
            isCentred = centred
        }
    }

    /// What it shows; the name of its sheet in a workbook.
    package let title: String
    /// Its columns.
    package let columns: [Column]
    /// Its cells by row, one a column.
    package let rows: [[ReportRun]]

    /// A table.
    package init(_ title: String, columns: [Column], rows: [[ReportRun]]) {
        self.title = title
        self.columns = columns
        self.rows = rows
    }
}
