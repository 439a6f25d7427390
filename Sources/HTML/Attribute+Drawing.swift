extension Attribute {
    /// The drawing's own coordinates: from (0, 0) to the given width and height.
    package static func viewBox(width: Double, height: Double) -> Attribute {
        Attribute("viewBox", "0 0 \(number(width)) \(number(height))")
    }
    /// The commands of a path, from `PathCommands`.
    package static func d(_ commands: PathCommands) -> Attribute { Attribute("d", commands.text) }
    /// Left edge, or start of a text.
    package static func x(_ value: Double) -> Attribute { Attribute(numbers: ("x", value)) }
    /// Top edge, or baseline of a text.
    package static func y(_ value: Double) -> Attribute { Attribute(numbers: ("y", value)) }
    /// Where a line starts and ends.
    package static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Attribute {
        Attribute(numbers: ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2))
    }
    /// The centre and radius of a circle.
    package static func circle(_ x: Double, _ y: Double, radius: Double) -> Attribute {
        Attribute(numbers: ("cx", x), ("cy", y), ("r", radius))
    }
    /// Width in the drawing's coordinates.
    package static func width(_ value: Double) -> Attribute { Attribute(numbers: ("width", value)) }
    /// Height in the drawing's coordinates.
    package static func height(_ value: Double) -> Attribute { Attribute(numbers: ("height", value)) }
    /// Which side of a text its x is: `start`, `middle`, `end`.
    package static func textAnchor(_ side: String) -> Attribute { Attribute("text-anchor", side) }
    /// Whether the keyboard stops at the drawing.
    package static func focusable(_ isOn: Bool) -> Attribute { Attribute("focusable", isOn ? "true" : "false") }

    /// At most one decimal place, as the writer sets numbers.
    static func number(_ value: Double) -> String {
        var writer = MarkupWriter(capacity: 8)
        writer.write(number: value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
