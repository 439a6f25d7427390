package import HTML

/// Links to the sides of one thing; the one without an address is the one shown.
package struct TabLinks: Component {
    private let links: [NavigationLink]
    private let name: String

    /// The links in order, and a name for those who cannot see them.
    package init(_ links: [NavigationLink], name: String) {
        self.links = links
        self.name = name
    }

    package var markup: Markup {
        nav(.class("tabs"), .aria("label", name)) {
            ul {
                for link in links {
                    li {
                        if let address = link.address {
                            a(.href(address)) { link.text }
                        } else {
                            span(.aria("current", "page")) { link.text }
                        }
                    }
                }
            }
        }
    }
}
