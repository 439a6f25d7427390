package import Documents
package import Domain

/// One fault of a plan package: file, line, column, what was read and what is expected.
package struct PlanFault: Sendable, Hashable {
    /// The file's or sheet's name.
    package let file: String
    /// The place of the cell; nil where the fault is the whole file's.
    package let place: CellPlace?
    /// The name of the column; nil where the fault is no column's.
    package let column: String?
    /// What was read and what is expected.
    package let message: Message

    /// A fault of a file, or of a cell in it.
    package init(file: String, place: CellPlace? = nil, column: String? = nil, _ message: Message) {
        self.file = file
        self.place = place
        self.column = column
        self.message = message
    }

    /// A fault a table reader found.
    package init(_ fault: TableFault) {
        self.init(file: fault.file, place: fault.place, fault.message)
    }

    /// The fault as input problems carry it: `targets.csv:12:17 text`, in a workbook `targets:D12 text`.
    package var problem: InputProblem {
        var field = file
        if let place {
            field += place.cell.map { ":" + $0 } ?? ":\(place.line):\(place.column)"
        }
        return InputProblem(field: column.map { field + " " + $0 } ?? field, message: message)
    }
}
