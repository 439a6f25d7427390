/// A sheet of a workbook as it was read: only the cells that hold something.
package struct Sheet: Sendable, Equatable {
    /// The sheet's name.
    package let name: String
    /// The rows that hold something, by row number from 1, each with its cells by column number from 1.
    package let rows: [(number: Int, cells: [Int: TableCell])]

    package static func == (left: Sheet, right: Sheet) -> Bool {
        left.name == right.name && left.rows.count == right.rows.count
            && zip(left.rows, right.rows).allSatisfy { $0.number == $1.number && $0.cells == $1.cells }
    }

    /// The sheet as a table: its first row that holds something is the header, blank rows are left out, missing cells are
    /// empty. Throws `UnreadableTable` where the sheet is empty or a row holds cells beyond the header.
    package func table() throws(UnreadableTable) -> Table {
        guard let first = rows.first, let width = first.cells.keys.max() else {
            throw UnreadableTable([TableFault(file: name, "table.empty")])
        }
        var faults: [TableFault] = []
        for row in rows.dropFirst() {
            guard let beyond = row.cells.keys.filter({ $0 > width }).min(), let cell = row.cells[beyond] else {
                continue
            }
            faults.append(
                TableFault(
                    cell.place,
                    "table.wrong_number_of_cells",
                    ["read": String(row.cells.keys.max() ?? beyond), "expected": String(width)]
                )
            )
        }
        guard faults.isEmpty else { throw UnreadableTable(faults) }
        let filled = rows.map { row in
            (1...width).map { column in
                row.cells[column] ?? TableCell(text: "", place: place(row: row.number, column: column))
            }
        }
        return Table(name: name, header: filled[0], rows: Array(filled.dropFirst()))
    }

    private func place(row: Int, column: Int) -> CellPlace {
        CellPlace(file: name, line: row, column: column, cell: CellName.text(row: row, column: column))
    }
}
