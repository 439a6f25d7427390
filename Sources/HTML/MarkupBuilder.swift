/// Puts the statements of a closure one after the other: elements, components, texts, `if`, `switch` and `for`.
@resultBuilder
package enum MarkupBuilder {
    /// An element.
    package static func buildExpression(_ markup: Markup) -> Markup { markup }
    /// An element that may be absent.
    package static func buildExpression(_ markup: Markup?) -> Markup { markup ?? .empty }
    /// Elements already gathered.
    package static func buildExpression(_ parts: [Markup]) -> Markup { .sequence(parts) }
    /// Text; escaped when written.
    package static func buildExpression(_ text: String) -> Markup { .text(text) }
    /// Text that may be absent.
    package static func buildExpression(_ text: String?) -> Markup { text.map(Markup.text) ?? .empty }
    /// A component.
    package static func buildExpression(_ component: some Component) -> Markup { component.markup }
    /// A component that may be absent.
    package static func buildExpression(_ component: (some Component)?) -> Markup { component?.markup ?? .empty }

    /// No statement.
    package static func buildBlock() -> Markup { .empty }
    /// The first statement.
    package static func buildPartialBlock(first: Markup) -> Markup { first }
    /// A statement after others.
    package static func buildPartialBlock(accumulated: consuming Markup, next: Markup) -> Markup {
        var writer = MarkupWriter(continuing: accumulated)
        writer.write(next)
        return writer.markup
    }
    /// `if` without `else`.
    package static func buildOptional(_ part: Markup?) -> Markup { part ?? .empty }
    /// The first branch of `if`/`else` or `switch`.
    package static func buildEither(first: Markup) -> Markup { first }
    /// The other branch.
    package static func buildEither(second: Markup) -> Markup { second }
    /// `for`.
    package static func buildArray(_ parts: [Markup]) -> Markup { .sequence(parts) }
}
