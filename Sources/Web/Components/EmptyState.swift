package import HTML

/// What stands where there is nothing to list: why, and what can be done.
package struct EmptyState: Component {
    private let text: String
    private let link: NavigationLink?

    /// A sentence and perhaps a way on.
    package init(_ text: String, link: NavigationLink? = nil) {
        self.text = text
        self.link = link
    }

    package var markup: Markup {
        div(.class("nothing")) {
            p { text }
            if let link, let address = link.address { p { a(.href(address)) { link.text } } }
        }
    }
}
