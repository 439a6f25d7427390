/// One cell of a table as text, with the place it was read from.
package struct TableCell: Sendable, Hashable {
    /// The text; empty where the cell is empty.
    package let text: String
    /// Where it stands.
    package let place: CellPlace
    /// True where a workbook holds a number here: `1.10` has become `1.1`.
    package let isNumber: Bool

    /// A cell.
    package init(text: String, place: CellPlace, isNumber: Bool = false) {
        self.text = text
        self.place = place
        self.isNumber = isNumber
    }
}
