/// What a paragraph is: the style that a word processor's outline and table of contents go by.
package enum WordParagraphStyle: Sendable, Hashable {
    /// Text.
    case body
    /// A heading of a level from 1 to 3.
    case heading(Int)

    /// The name of the style in the file; nil for text.
    var name: String? {
        switch self {
        case .body: nil
        case .heading(let level): "Heading\(min(max(level, 1), 3))"
        }
    }
}
