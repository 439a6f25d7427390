package import HTML

/// Facts as terms and what they are.
package struct FactList: Component {
    private let facts: [(term: String, value: Markup)]

    /// Facts in order; those without a value are left out.
    package init(_ facts: [(term: String, value: Markup)]) {
        self.facts = facts.filter { !$0.value.isEmpty }
    }

    package var markup: Markup {
        dl(.class("facts")) {
            for (term, value) in facts {
                div {
                    dt { term }
                    dd { value }
                }
            }
        }
    }
}
