package import HTML

/// A remark set off from the text.
package struct InsetBox: Component {
    /// What the remark is.
    package enum Kind: String, Sendable {
        /// When something is due.
        case due
        /// Something to know.
        case note
        /// Something doubtful.
        case warning
        /// Something wrong.
        case failure
    }

    private let kind: Kind
    private let content: Markup

    /// A remark of a kind.
    package init(_ kind: Kind, @MarkupBuilder content: () -> Markup) {
        self.kind = kind
        self.content = content()
    }

    package var markup: Markup { div(.class("box box-\(kind.rawValue)")) { content } }
}
