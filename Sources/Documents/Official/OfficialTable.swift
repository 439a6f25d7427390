/// A table in an official document: its head is repeated on every page it reaches, no row breaks across pages.
package struct OfficialTable: Sendable, Hashable {
    /// Its columns.
    package let columns: [OfficialColumn]
    /// Its cells by row, one a column.
    package let rows: [[String]]

    /// A table.
    package init(columns: [OfficialColumn], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }
}
