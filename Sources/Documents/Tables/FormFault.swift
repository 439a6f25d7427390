package import Domain

/// A fault or warning about a form filled in as a workbook: where it is in the file and which field it concerns.
package struct FormFault: Sendable, Hashable {
    /// The field as the online form names it, e.g. `value-1.7.1` or `trend`; nil where it is none's.
    package let field: String?
    /// Sheet, cell, and what was read against what is expected.
    package let fault: TableFault

    /// A fault of a field, or of none.
    package init(field: String?, _ fault: TableFault) {
        self.field = field
        self.fault = fault
    }

    /// Sheet and cell as a spreadsheet program writes them, or the sheet's or file's name alone.
    package var place: String { fault.place?.cell.map { "\(fault.file)!\($0)" } ?? fault.file }
    /// What is wrong.
    package var message: Message { fault.message }
}
