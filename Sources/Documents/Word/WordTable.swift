/// A table with columns of fixed width.
package struct WordTable: Sendable, Hashable {
    /// The widths of its columns.
    package let columns: [WordLength]
    /// Its rows.
    package let rows: [WordRow]
    /// True where its cells are framed by lines.
    package let hasBorders: Bool
    /// The room between a cell's text and its left and right edge.
    package let padding: WordLength

    /// A table.
    package init(columns: [WordLength], rows: [WordRow], hasBorders: Bool, padding: WordLength = .zero) {
        self.columns = columns
        self.rows = rows
        self.hasBorders = hasBorders
        self.padding = padding
    }
}
