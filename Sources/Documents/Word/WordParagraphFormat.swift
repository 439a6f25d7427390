/// How a paragraph is set.
package struct WordParagraphFormat: Sendable, Hashable {
    /// Where its lines stand.
    package enum Alignment: String, Sendable {
        case left, center, right
        /// Both edges even.
        case justified = "both"
    }

    /// Where its lines stand.
    package var alignment: Alignment
    /// How far its first line is set in.
    package var firstLine: WordLength
    /// How far all its lines are set in from the left.
    package var left: WordLength
    /// How far they are set in from the right.
    package var right: WordLength
    /// How far its lines after the first one are set in further.
    package var hanging: WordLength
    /// The room above it.
    package var before: WordLength
    /// The room below it.
    package var after: WordLength
    /// Its line spacing as a multiple of the single one.
    package var lines: Double
    /// True where it stays on the page of what follows.
    package var keepsWithNext: Bool

    /// Left, without indents or room around, single-spaced.
    package init(
        _ alignment: Alignment = .left,
        firstLine: WordLength = .zero,
        left: WordLength = .zero,
        right: WordLength = .zero,
        hanging: WordLength = .zero,
        before: WordLength = .zero,
        after: WordLength = .zero,
        lines: Double = 1,
        keepsWithNext: Bool = false
    ) {
        self.alignment = alignment
        self.firstLine = firstLine
        self.left = left
        self.right = right
        self.hanging = hanging
        self.before = before
        self.after = after
        self.lines = lines
        self.keepsWithNext = keepsWithNext
    }
}
