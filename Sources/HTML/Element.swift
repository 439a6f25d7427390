/// An element with a closing tag; called like a function it becomes markup: `p(.class("lead")) { "Text" }`.
package struct Element: Sendable {
    let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    /// The element with attributes and content.
    package func callAsFunction(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
        markup(attributes, content())
    }

    /// The element with attributes gathered before, and content.
    package func callAsFunction(_ attributes: [Attribute], @MarkupBuilder content: () -> Markup) -> Markup {
        markup(attributes, content())
    }

    /// The element with attributes and no content.
    package func callAsFunction(_ attributes: Attribute...) -> Markup {
        markup(attributes, .empty)
    }

    private func markup(_ attributes: [Attribute], _ content: consuming Markup) -> Markup {
        guard case .text(let text) = content.form else {
            var writer = MarkupWriter(continuing: content)
            writer.wrap(in: name, attributes)
            return writer.markup
        }
        return MarkupWriter(name, attributes, around: text).markup
    }
}
