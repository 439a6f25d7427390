/// A table of texts with a header row, the same whether it came from CSV or a sheet of a workbook.
package struct Table: Sendable, Equatable {
    /// The file's name without its extension, or the sheet's name.
    package let name: String
    /// The cells of the first row.
    package let header: [TableCell]
    /// The other rows, each with exactly as many cells as the header.
    package let rows: [[TableCell]]

    /// A table.
    package init(name: String, header: [TableCell], rows: [[TableCell]]) {
        self.name = name
        self.header = header
        self.rows = rows
    }
}
