extension Attribute {
    /// The drawing's own coordinates: from (0, 0) to the given width and height.
    package static func viewBox(width: Double, height: Double) -> Attribute {
        Attribute("viewBox", "0 0 \(number(width)) \(number(height))")
    }
    /// The commands of a path, from `PathCommands`.
    package static func d(_ commands: PathCommands) -> Attribute { Attribute("d", commands.text) }
    /// Left edge, or start of a text.
    package static func x(_ value: Double) -> Attribute { Attribute("x", number(value)) }
    /// Top edge, or baseline of a text.
    package static func y(_ value: Double) -> Attribute { Attribute("y", number(value)) }
    /// Where a line starts and ends.
    package static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Attribute {
        .all([
            Attribute("x1", number(x1)), Attribute("y1", number(y1)), Attribute("x2", number(x2)),
            Attribute("y2", number(y2)),
        ])
    }
    /// The centre and radius of a circle.
    package static func circle(_ x: Double, _ y: Double, radius: Double) -> Attribute {
        .all([Attribute("cx", number(x)), Attribute("cy", number(y)), Attribute("r", number(radius))])
    }
    /// Width in the drawing's coordinates.
    package static func width(_ value: Double) -> Attribute { Attribute("width", number(value)) }
    /// Height in the drawing's coordinates.
    package static func height(_ value: Double) -> Attribute { Attribute("height", number(value)) }
    /// Which side of a text its x is: `start`, `middle`, `end`.
    package static func textAnchor(_ side: String) -> Attribute { Attribute("text-anchor", side) }
    /// Whether the keyboard stops at the drawing.
    package static func focusable(_ isOn: Bool) -> Attribute { Attribute("focusable", isOn ? "true" : "false") }

    /// At most one decimal place; a hundredth of a pixel is never seen.
    static func number(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1_000_000 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let whole = tenths.magnitude / 10
        let sign = tenths < 0 ? "-" : ""
        return tenths % 10 == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(tenths.magnitude % 10)"
    }
}
