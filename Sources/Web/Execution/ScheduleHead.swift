import Domain
import HTML
import UseCases

/// The head of a Gantt chart: the divisions of time by name, the parts below them, and the lines that lead down from them.
struct ScheduleHead: Component {
    let layout: ScheduleLayout
    let span: ScheduleSpan
    /// Where the lines end, from the top.
    let bottom: Double
    let words: PageWords

    private static let upper = 17.0
    private static let lower = 35.0

    var markup: Markup {
        Markup {
            SVG.rect(
                .class("head"),
                .x(layout.left),
                .y(Self.upper),
                .width(layout.right - layout.left),
                .height(layout.head - 2 - Self.upper)
            )
            for part in span.subdivisions {
                let start = edges(part).start
                if start > layout.left { SVG.line(.class("grid"), .line(start, Self.lower, start, bottom)) }
            }
            names(of: span.subdivisions, isUpper: false)
            for part in span.divisions {
                let start = edges(part).start
                SVG.line(.class("base"), .line(start, Self.upper, start, bottom))
            }
            names(of: span.divisions, isUpper: true)
            SVG.line(.class("base"), .line(layout.right, Self.upper, layout.right, bottom))
            SVG.line(.class("base"), .line(layout.left, layout.head - 2, layout.right, layout.head - 2))
        }
    }

    private func edges(_ part: ScheduleDivision) -> (start: Double, end: Double) {
        let first = span.days.lowerBound.number
        return (
            layout.x(part.days.lowerBound.number - first, of: span),
            layout.x(part.days.upperBound.number - first + 1, of: span)
        )
    }

    /// The names of parts, all in the longest form that all of them have room for. Of weeks, which begin and end anywhere,
    /// nearly all is enough; one without room has no name.
    private func names(of parts: [ScheduleDivision], isUpper: Bool) -> Markup {
        let forms = parts.first.map { names($0).indices } ?? 0..<0
        let form = forms.first { form in
            let fitting = parts.count { fits(names($0)[form], $0) }
            return parts[0].kind == .week ? fitting * 5 >= parts.count * 4 : fitting == parts.count
        }
        guard let form else { return .empty }
        return .sequence(
            parts.filter { fits(names($0)[form], $0) }.map { part in
                let (start, end) = edges(part)
                return SVG.text(
                    .class(isUpper ? "division" : "axis"),
                    .x((start + end) / 2),
                    .y((isUpper ? Self.upper : Self.lower) + 13),
                    .textAnchor("middle")
                ) { names(part)[form] }
            }
        )
    }

    private func fits(_ name: String, _ part: ScheduleDivision) -> Bool {
        let (start, end) = edges(part)
        return TextWidth.estimate(name, fontSize: layout.fontSize) <= end - start + 2
    }

    /// What a part is called, the longest form first; parts of one kind have as many.
    private func names(_ part: ScheduleDivision) -> [String] {
        let (year, month, _) = part.days.lowerBound.parts
        switch part.kind {
        case .year: return [words.text("span.year_long", ["year": "\(year)"]), "\(year)"]
        case .quarter:
            let quarter = SpanChoice.quarter(part.quarter)
            return [words.text("span.quarter", ["quarter": quarter]), quarter]
        case .month: return [words.text("span.month_\(month)"), words.text("span.month_short_\(month)"), "\(month)"]
        case .week: return [words.format.dayWithoutYear(part.days.lowerBound), "\(part.days.lowerBound.parts.day)"]
        }
    }
}
