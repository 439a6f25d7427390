/// A plain value that knows how it looks; it can stand in a builder like an element.
package protocol Component {
    /// The value drawn.
    var markup: Markup { get }
}
