/// A piece of a report's text; a number is bound to where it comes from.
package struct ReportRun: Sendable, Hashable {
    /// As printed.
    package let text: String
    /// The exact value, as exchanged; nil for words.
    package let value: String?
    /// Where the number comes from; nil for words.
    package let source: FigureSource?

    /// Words.
    package init(_ text: String) {
        self.text = text
        value = nil
        source = nil
    }

    /// A number with its source.
    package init(_ text: String, value: String?, from source: FigureSource?) {
        self.text = text
        self.value = value
        self.source = source
    }

    /// The vintage of the figure it cites; nil where it cites none.
    package var vintage: Int? {
        guard case .figure(_, _, _, let vintage) = source else { return nil }
        return vintage
    }
}
