package import HTML

/// A row of a data table.
package struct TableRow: Sendable {
    /// One fragment a column.
    package let cells: [Markup]
    /// The row's name on the page, for links to it; nil for none.
    package let id: String?
    /// True where the row heads the ones below it, as indicator 1.7 does.
    package let isHeading: Bool
    /// True where something in the row is to be mended.
    package let isFaulty: Bool

    /// A row with one fragment a column.
    package init(_ cells: [Markup], id: String? = nil, isHeading: Bool = false, isFaulty: Bool = false) {
        self.cells = cells
        self.id = id
        self.isHeading = isHeading
        self.isFaulty = isFaulty
    }
}
