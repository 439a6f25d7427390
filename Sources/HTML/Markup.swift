/// A fragment of a page: some text, an element, or several in a row.
///
/// There is no case for ready-made HTML, so whatever somebody typed can only ever become text.
package enum Markup: Sendable {
    /// Nothing at all.
    case empty
    /// Text, escaped when it is written.
    case text(String)
    /// Fragments one after the other, with nothing between them.
    case sequence([Markup])
    /// An element with its attributes and content.
    indirect case element(Element, [Attribute], Markup)
    /// An element that has no content and no closing tag.
    indirect case void(VoidElement, [Attribute])

    /// The fragment in UTF-8.
    package func bytes() -> [UInt8] {
        var writer = MarkupWriter()
        writer.write(self)
        return writer.bytes
    }

    /// The fragment in UTF-8 with `<!doctype html>` before it: what a browser is sent.
    package func document() -> [UInt8] {
        var writer = MarkupWriter()
        writer.write(verbatim: "<!doctype html>")
        writer.write(self)
        return writer.bytes
    }

    /// True where nothing would be written.
    package var isEmpty: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.isEmpty
        case .sequence(let parts): parts.allSatisfy(\.isEmpty)
        case .element, .void: false
        }
    }
}
