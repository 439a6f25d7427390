/// A stretch of text in one form. Line feeds and tabs in it break the line and go on to the next stop.
package struct WordRun: Sendable, Hashable {
    /// The text.
    package let text: String
    /// Its size in points; nil: that of the document.
    package let size: Double?
    /// True where it is bold.
    package let isBold: Bool
    /// True where it is italic.
    package let isItalic: Bool

    /// A stretch of text.
    package init(_ text: String, size: Double? = nil, bold: Bool = false, italic: Bool = false) {
        self.text = text
        self.size = size
        isBold = bold
        isItalic = italic
    }
}
