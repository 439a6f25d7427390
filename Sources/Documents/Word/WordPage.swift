/// The paper of a section: A4, its margins, and how its pages are numbered.
package struct WordPage: Sendable, Hashable {
    /// True where the long side lies across.
    package let isLandscape: Bool
    /// The margins.
    package let top: WordLength
    /// See `top`.
    package let bottom: WordLength
    /// See `top`.
    package let left: WordLength
    /// See `top`.
    package let right: WordLength
    /// How far from the upper edge the page number stands.
    package let header: WordLength
    /// How the pages are numbered.
    package let numbering: WordNumbering

    /// A page of A4.
    package init(
        isLandscape: Bool = false,
        top: WordLength,
        bottom: WordLength,
        left: WordLength,
        right: WordLength,
        header: WordLength,
        numbering: WordNumbering
    ) {
        self.isLandscape = isLandscape
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right
        self.header = header
        self.numbering = numbering
    }

    private static let short = WordLength.millimetres(210)
    private static let long = WordLength.millimetres(297)

    /// The width of the paper.
    var width: WordLength { isLandscape ? Self.long : Self.short }
    /// The height of the paper.
    var height: WordLength { isLandscape ? Self.short : Self.long }
    /// The width between the margins.
    package var textWidth: WordLength { width - left - right }
}
