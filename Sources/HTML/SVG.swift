/// The elements of SVG the drawings use.
package enum SVG {
    /// The drawing.
    package static let svg = Element("svg")
    /// Shapes that belong together.
    package static let g = Element("g")
    /// The drawing's name, for those who cannot see it.
    package static let title = Element("title")
    /// What the drawing shows, for those who cannot see it.
    package static let desc = Element("desc")
    /// A path.
    package static let path = Element("path")
    /// A straight line.
    package static let line = Element("line")
    /// A circle.
    package static let circle = Element("circle")
    /// A rectangle.
    package static let rect = Element("rect")
    /// A text.
    package static let text = Element("text")
    /// A stretch of a text.
    package static let tspan = Element("tspan")
}
