/// An element with a closing tag; called like a function it becomes markup: `p(.class("lead")) { "Text" }`.
package struct Element: Sendable {
    let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    /// The element with attributes and content.
    package func callAsFunction(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
        .element(self, attributes, content())
    }

    /// The element with attributes gathered before, and content.
    package func callAsFunction(_ attributes: [Attribute], @MarkupBuilder content: () -> Markup) -> Markup {
        .element(self, attributes, content())
    }

    /// The element with attributes and no content.
    package func callAsFunction(_ attributes: Attribute...) -> Markup {
        .element(self, attributes, .empty)
    }
}
