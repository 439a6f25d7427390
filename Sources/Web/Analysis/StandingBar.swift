import Domain
import HTML
import UseCases

/// The shares of standings as one bar. It repeats the counts beside it, so it is not read out; what is behind is hatched, so
/// that it is told apart without colour.
struct StandingBar: Component {
    private let counts: StandingCounts

    private static let width = 160.0
    private static let height = 16.0

    /// The bar of counts.
    init(_ counts: StandingCounts) {
        self.counts = counts
    }

    var markup: Markup {
        guard counts.total > 0 else { return .empty }
        let unit = Self.width / Double(counts.total)
        var before = 0
        let parts = counts.parts.map { standing, count in
            defer { before += count }
            return part(standing, from: unit * Double(before), width: max(unit * Double(count) - 1, 1))
        }
        return SVG.svg(
            .class("chart standing-bar"),
            .viewBox(width: Self.width, height: Self.height),
            .aria("hidden", "true"),
            .focusable(false)
        ) {
            for part in parts { part }
        }
    }

    private func part(_ standing: Standing, from x: Double, width: Double) -> Markup {
        if standing == .farBehind { return Hatching.block(x: x, y: 0.5, width: width, height: Self.height - 1) }
        return SVG.rect(
            .class("share-\(standing.rawValue.replacing("_", with: "-"))"),
            .x(x),
            .y(0.5),
            .width(width),
            .height(Self.height - 1)
        )
    }
}
