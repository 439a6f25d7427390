/// A row of a table; it never breaks across pages.
package struct WordRow: Sendable, Hashable {
    /// Its cells, one a column.
    package let cells: [WordCell]
    /// True where it is repeated on every page the table reaches.
    package let isHead: Bool

    /// A row.
    package init(_ cells: [WordCell], isHead: Bool = false) {
        self.cells = cells
        self.isHead = isHead
    }
}
