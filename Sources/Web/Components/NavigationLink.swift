/// A link with its words.
package struct NavigationLink: Sendable, Equatable {
    /// The words, in the page's language.
    package let text: String
    /// Where it leads; nil for the place one is at.
    package let address: String?

    /// A link; without an address, plain words.
    package init(_ text: String, _ address: String?) {
        self.text = text
        self.address = address
    }
}
