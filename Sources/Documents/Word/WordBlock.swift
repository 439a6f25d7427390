/// What stands in a section or a cell, one below the other.
package enum WordBlock: Sendable, Hashable {
    /// A paragraph.
    case paragraph(WordParagraph)
    /// A table.
    case table(WordTable)
    /// A chart.
    case chart(WordChart)
    /// A line across, set in from both edges.
    case rule(inset: WordLength)
}
