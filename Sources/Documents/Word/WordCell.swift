/// A cell of a table.
package struct WordCell: Sendable, Hashable {
    /// What stands in it.
    package let blocks: [WordBlock]
    /// How many columns it takes.
    package let span: Int
    /// True where its content stands in the middle of its height.
    package let isCentred: Bool

    /// A cell.
    package init(_ blocks: [WordBlock], span: Int = 1, isCentred: Bool = false) {
        self.blocks = blocks
        self.span = span
        self.isCentred = isCentred
    }
}
