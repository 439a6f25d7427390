package import HTML

/// A message about what has just happened, shown once on top of the next page.
package struct Flash: Component, Sendable, Equatable {
    /// What kind of news it is.
    package enum Kind: String, Sendable {
        /// It was done.
        case done
        /// It was done, with something to look at.
        case warning
        /// It was not done.
        case failure
    }

    /// What kind of news it is.
    package let kind: Kind
    /// The sentence, in the page's language.
    package let text: String

    /// A message of a kind.
    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    package var markup: Markup {
        div(.class("flash flash-\(kind.rawValue)"), .role(kind == .failure ? "alert" : "status")) { p { text } }
    }
}
