import HTML

/// A rectangle with slanting strokes: what is late, told apart without colour and on black and white paper.
enum Hatching {
    /// The rectangle with its strokes.
    static func block(x: Double, y: Double, width: Double, height: Double) -> Markup {
        var strokes = PathCommands()
        var start = x - height + 4
        while start < x + width {
            // From the bottom up to the right, cut at both sides.
            let (left, right) = (max(start, x), min(start + height, x + width))
            if right > left {
                strokes.move(left, y + height - (left - start))
                strokes.line(right, y + height - (right - start))
            }
            start += 4
        }
        return Markup {
            SVG.rect(.class("late"), .x(x), .y(y), .width(width), .height(height))
            SVG.path(.class("hatch"), .d(strokes))
        }
    }
}
