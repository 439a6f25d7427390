/// A part of a document with pages of its own; it begins on a new page.
package struct WordSection: Sendable, Hashable {
    /// Its paper.
    package let page: WordPage
    /// What stands on it, in order.
    package let blocks: [WordBlock]

    /// A section.
    package init(page: WordPage, blocks: [WordBlock]) {
        self.page = page
        self.blocks = blocks
    }
}
