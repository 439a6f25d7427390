/// The course of an SVG path.
package struct PathCommands: Sendable {
    private(set) var text = ""

    /// A path that goes nowhere yet.
    package init() {}

    /// A path through the points, in order.
    package init(through points: [(x: Double, y: Double)]) {
        for (index, point) in points.enumerated() {
            if index == 0 { move(point.x, point.y) } else { line(point.x, point.y) }
        }
    }

    /// Lifts the pen and sets it down.
    package mutating func move(_ x: Double, _ y: Double) { add("M", x, y) }

    /// Draws a straight line.
    package mutating func line(_ x: Double, _ y: Double) { add("L", x, y) }

    /// Draws back to where the pen was last set down.
    package mutating func close() { text += "Z" }

    private mutating func add(_ letter: String, _ x: Double, _ y: Double) {
        text += "\(letter)\(Attribute.number(x)) \(Attribute.number(y))"
    }
}
