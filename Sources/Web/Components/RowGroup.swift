package import HTML

/// Rows of a data table under a common heading.
package struct RowGroup: Sendable {
    /// The heading; nil where the rows need none.
    package let title: Markup?
    /// The rows.
    package let rows: [TableRow]

    /// Rows under a heading.
    package init(_ title: Markup?, rows: [TableRow]) {
        self.title = title
        self.rows = rows
    }
}
