/// Finds places for short texts beside points so that they touch neither each other nor a line.
struct LabelPlacer {
    /// A rectangle of the drawing.
    struct Box: Equatable {
        /// Left edge.
        let left: Double
        /// Top edge.
        let top: Double
        /// Right edge.
        let right: Double
        /// Bottom edge.
        let bottom: Double

        func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }

        func contains(_ x: Double, _ y: Double) -> Bool { x > left && x < right && y > top && y < bottom }
    }

    /// The cost below which a place is one of the first two and touches nothing.
    private static let freeAboveOrBelow = 0.15

    private let bounds: Box
    private var taken: [Box] = []
    private var ink: [(x: Double, y: Double)] = []

    /// Texts stay within the bounds.
    init(bounds: Box) {
        self.bounds = bounds
    }

    /// A line that texts keep off.
    mutating func avoid(line points: [(x: Double, y: Double)]) {
        for (start, end) in zip(points, points.dropFirst()) {
            let steps = max(1, Int(max(abs(end.x - start.x), abs(end.y - start.y)) / 3))
            for step in 0...steps {
                let part = Double(step) / Double(steps)
                ink.append((start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part))
            }
        }
    }

    /// A point that texts keep off.
    mutating func avoid(x: Double, y: Double, radius: Double) {
        taken.append(Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius))
    }

    /// The best place for a text of that size beside a point, and takes it. A text that is not needed stands right above or
    /// below its point without touching anything, or is left out (nil).
    mutating func place(width: Double, height: Double, at x: Double, _ y: Double, isNeeded: Bool) -> Box? {
        var best: (box: Box, cost: Double)?
        let enough = isNeeded ? Double.infinity : Self.freeAboveOrBelow
        for (index, box) in Self.candidates(width: width, height: height, x, y).enumerated() {
            let distance = Double(index) * 0.1
            // Places only get dearer: none that follows can be better than the best so far, or good enough.
            guard distance < min(best?.cost ?? .infinity, enough) else { break }
            let cost = cost(of: box) + distance
            if cost < (best?.cost ?? .infinity) { best = (box, cost) }
        }
        guard let best, best.cost.isFinite, isNeeded || best.cost < Self.freeAboveOrBelow else { return nil }
        taken.append(best.box)
        return best.box
    }

    private func cost(of box: Box) -> Double {
        guard box.left >= bounds.left, box.right <= bounds.right, box.top >= bounds.top, box.bottom <= bounds.bottom
        else {
            return .infinity
        }
        let overlaps = taken.count { $0.overlaps(box) }
        let crossings = ink.count { box.contains($0.x, $0.y) }
        return Double(overlaps) * 1000 + Double(crossings) * 10
    }

    /// Above first, then below, beside and farther off.
    private static func candidates(width: Double, height: Double, _ x: Double, _ y: Double) -> [Box] {
        var boxes: [Box] = []
        for gap in [8.0, 14, 22, 32] {
            for (dx, dy) in [(0.0, -1.0), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1), (1, 0), (-1, 0)] {
                let centre = x + dx * (width / 2 + (dy == 0 ? gap : 2))
                let middle = y + dy * (height / 2 + gap)
                boxes.append(
                    Box(
                        left: centre - width / 2,
                        top: middle - height / 2,
                        right: centre + width / 2,
                        bottom: middle + height / 2
                    )
                )
            }
        }
        return boxes
    }
}
