package import HTML

/// A button of a form, or a link that looks like one; its words say what happens.
package struct ActionButton: Component {
    /// How much weight it has.
    package enum Weight: String, Sendable {
        /// What the page is for; one a form.
        case primary
        /// Another way on.
        case secondary
        /// Something that cannot be taken back.
        case grave
    }

    private let text: String
    private let weight: Weight
    private let attributes: Attribute
    private let address: String?

    /// A button that sends its form, with a name and value of its own where the form has several buttons.
    package init(_ text: String, _ weight: Weight = .primary, name: String? = nil, value: String? = nil) {
        self.text = text
        self.weight = weight
        self.attributes = .all([.type("submit"), .name(name), .value(value)])
        self.address = nil
    }

    /// A link that looks like a button; `isDownload` where it saves a file.
    package init(_ text: String, _ weight: Weight = .secondary, address: String, isDownload: Bool = false) {
        self.text = text
        self.weight = weight
        self.attributes = .download(isDownload)
        self.address = address
    }

    package var markup: Markup {
        if let address { return a(.class("btn \(weight.rawValue)"), .href(address), attributes) { text } }
        return button(.class("btn \(weight.rawValue)"), attributes) { text }
    }

    /// Buttons side by side.
    package static func row(@MarkupBuilder content: () -> Markup) -> Markup { div(.class("buttons")) { content() } }
}
