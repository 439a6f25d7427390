import Domain
import HTML

extension GrowthPathDrawing {
    /// The forecast in steps of time, the last figure's day first; empty for none.
    static func course(of chart: GrowthPathChart) -> [Projection] {
        chart.forecast?.projection.course(steps: 8) ?? []
    }

    /// The least and greatest values the band reaches, so that the scale shows it whole.
    static func values(of course: [Projection]) -> [ExactDecimal] {
        let reached = course.flatMap { [$0.low, $0.high] }
        return [reached.min(), reached.max()].compactMap { number in
            number.flatMap { ExactDecimal(approximating: $0, places: 2) }
        }
    }

    /// Where the forecast's line leads.
    var coursePoints: [(x: Double, y: Double)] {
        course.map { (scale.x($0.day), scale.y($0.value)) }
    }

    /// The interval: a band that widens from the last figure on.
    var band: Markup {
        guard !course.isEmpty else { return .empty }
        let upper = course.map { (x: scale.x($0.day), y: scale.y($0.high)) }
        let lower = course.map { (x: scale.x($0.day), y: scale.y($0.low)) }
        var commands = PathCommands(through: upper + lower.reversed())
        commands.close()
        return SVG.path(.class("band"), .d(commands))
    }

    /// The forecast's dashed line with its end.
    var continuation: Markup {
        guard let end = coursePoints.last else { return .empty }
        return Markup {
            SVG.path(.class("forecast"), .d(PathCommands(through: coursePoints)))
            SVG.rect(.class("forecast-end"), .x(end.x - 4), .y(end.y - 4), .width(8), .height(8))
        }
    }
}
