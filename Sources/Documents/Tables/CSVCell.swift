package import Domain

/// A cell of a written CSV file.
package enum CSVCell: Sendable, Hashable {
    /// The exchanged form of a number, written as it is.
    case number(String)
    /// A text, made harmless for spreadsheets.
    case text(String)

    /// A number, or an empty cell.
    package static func optional(_ number: ExactDecimal?) -> CSVCell {
        number.map { .number($0.canonical) } ?? .text("")
    }
}
