/// Where a cell stands, so that a fault can name it.
package struct CellPlace: Sendable, Hashable {
    /// The file's name, or the sheet's name in a workbook.
    package let file: String
    /// The line of the file on which the cell begins, or the row of the sheet, from 1.
    package let line: Int
    /// The character of that line at which the cell begins, or the column of the sheet, from 1.
    package let column: Int
    /// The cell's name in a workbook, e.g. `B12`; nil in a text file.
    package let cell: String?

    /// A place in a file or sheet.
    package init(file: String, line: Int, column: Int, cell: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.cell = cell
    }
}
