/// The course of an SVG path.
package struct PathCommands: Sendable {
    private var writer = MarkupWriter(capacity: 64)

    /// The commands as written in the `d` attribute.
    var text: String { String(decoding: writer.bytes, as: UTF8.self) }

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
    package mutating func close() { writer.write(verbatim: "Z") }

    private mutating func add(_ letter: StaticString, _ x: Double, _ y: Double) {
        writer.write(verbatim: letter)
        writer.write(number: x)
        writer.write(verbatim: " ")
        writer.write(number: y)
    }
}
