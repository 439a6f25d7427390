/// A paragraph.
package struct WordParagraph: Sendable, Hashable {
    /// What it is.
    package let style: WordParagraphStyle
    /// How it is set.
    package var format: WordParagraphFormat
    /// Its text, in stretches of one form.
    package let runs: [WordRun]
    /// The name by which a link or a table of contents finds it: letters, digits and underscores; nil for none.
    package let bookmark: String?

    /// A paragraph.
    package init(
        _ runs: [WordRun],
        style: WordParagraphStyle = .body,
        format: WordParagraphFormat = WordParagraphFormat(),
        bookmark: String? = nil
    ) {
        self.runs = runs
        self.style = style
        self.format = format
        self.bookmark = bookmark
    }
}
