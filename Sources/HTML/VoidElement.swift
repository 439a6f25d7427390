/// An element without content and closing tag; called like a function it becomes markup: `br()`.
package struct VoidElement: Sendable {
    let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    /// The element with attributes.
    package func callAsFunction(_ attributes: Attribute...) -> Markup {
        callAsFunction(attributes)
    }

    /// The element with attributes gathered before.
    package func callAsFunction(_ attributes: [Attribute]) -> Markup {
        var writer = MarkupWriter(capacity: MarkupSize.tags(name, attributes).opening)
        writer.open(name, attributes)
        return writer.markup
    }
}
