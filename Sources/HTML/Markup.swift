/// A fragment of a page: some text, an element, or several in a row.
///
/// Elements are written as soon as they are made, so a page costs one buffer an element and no tree. There is no way to put
/// ready-made HTML in from outside, so whatever somebody typed can only ever become text.
package struct Markup: Sendable {
    /// Text stays as it is until it is written into the element around it.
    enum Form: Sendable {
        case text(String)
        case written([UInt8])
    }

    let form: Form

    init(_ form: Form) {
        self.form = form
    }

    /// Nothing at all.
    package static let empty = Markup(.text(""))

    /// Text, escaped when it is written.
    package static func text(_ text: String) -> Markup { Markup(.text(text)) }

    /// Fragments one after the other, with nothing between them.
    package static func sequence(_ parts: [Markup]) -> Markup {
        guard parts.count != 1 else { return parts[0] }
        // With room for the tags around them.
        var writer = MarkupWriter(capacity: parts.reduce(256) { $0 + $1.size })
        for part in parts { writer.write(part) }
        return writer.markup
    }

    /// The fragment in UTF-8.
    package func bytes() -> [UInt8] {
        if case .written(let bytes) = form { return bytes }
        var writer = MarkupWriter(capacity: size)
        writer.write(self)
        return writer.bytes
    }

    /// The fragment in UTF-8 with `<!doctype html>` before it: what a browser is sent.
    package func document() -> [UInt8] {
        var writer = MarkupWriter(capacity: size + 15)
        writer.write(verbatim: "<!doctype html>")
        writer.write(self)
        return writer.bytes
    }

    /// True where nothing would be written.
    package var isEmpty: Bool { size == 0 }

    /// How many bytes it takes, before characters are escaped.
    var size: Int {
        switch form {
        case .text(let text): text.utf8.count
        case .written(let bytes): bytes.count
        }
    }
}
