package import HTML

/// The shape of a status mark, drawn so that it looks the same with every font; told apart without colour.
package enum StatusShape: Component, Sendable, CaseIterable {
    /// ● reached.
    case dot
    /// ▲ on path.
    case triangle
    /// ◆ slightly behind.
    case diamond
    /// ▼ far behind.
    case wedge
    /// ★ far ahead.
    case star
    /// ○ no data.
    case ring
    /// ◐ provisional.
    case halfRing
    /// ■ closed for good.
    case square
    /// – nothing to compare with.
    case dash

    package var markup: Markup { Self.drawings[self] ?? drawn }

    /// The shape in a larger drawing, its top left corner at a point, 11 wide and high.
    func sign(x: Double, y: Double) -> Markup {
        SVG.svg(
            .class("sign"),
            .x(x),
            .y(y),
            .viewBox(width: 12, height: 12),
            .width(11),
            .height(11)
        ) { drawing }
    }

    /// Every shape, drawn once: a page has dozens.
    private static let drawings = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.drawn) })

    private var drawn: Markup {
        SVG.svg(
            .class("shape"),
            .viewBox(width: 12, height: 12),
            .width(12),
            .height(12),
            .aria("hidden", "true"),
            .focusable(false)
        ) { drawing }
    }

    private var drawing: Markup {
        switch self {
        case .dot: SVG.circle(.circle(6, 6, radius: 5))
        case .ring: SVG.circle(.class("hollow"), .circle(6, 6, radius: 4.2))
        case .halfRing:
            Markup {
                SVG.circle(.class("hollow"), .circle(6, 6, radius: 4.2))
                polygon([(1.8, 6), (2.4, 8.2), (3.9, 9.7), (6, 10.2), (8.1, 9.7), (9.6, 8.2), (10.2, 6)])
            }
        case .dash: SVG.rect(.x(1), .y(5), .width(10), .height(2))
        case .square: SVG.rect(.x(1.5), .y(1.5), .width(9), .height(9))
        case .triangle: polygon([(6, 0.8), (11.6, 11), (0.4, 11)])
        case .wedge: polygon([(6, 11.2), (11.6, 1), (0.4, 1)])
        case .diamond: polygon([(6, 0.2), (11.8, 6), (6, 11.8), (0.2, 6)])
        case .star:
            polygon([
                (6, 0), (7.6, 4), (11.9, 4.3), (8.6, 7), (9.7, 11.2), (6, 8.9), (2.3, 11.2), (3.4, 7), (0.1, 4.3),
                (4.4, 4),
            ])
        }
    }

    private func polygon(_ corners: [(x: Double, y: Double)]) -> Markup {
        var outline = PathCommands(through: corners)
        outline.close()
        return SVG.path(.d(outline))
    }
}
