import Domain
import HTML
import UseCases

/// One panel: a country's ranks over the other countries' faint lines and, where it is not Viet Nam, Viet Nam's dashed one.
struct AseanPanel: Component {
    private let own: AseanPanels.Series
    private let all: [AseanPanels.Series]
    private let scale: AseanPanelScale
    private let words: PageWords

    /// A country's panel.
    init(
        _ own: AseanPanels.Series,
        beside all: [AseanPanels.Series],
        on scale: AseanPanelScale,
        _ words: PageWords
    ) {
        self.own = own
        self.all = all
        self.scale = scale
        self.words = words
    }

    private var frame: ChartFrame { scale.frame }
    private var name: String { InternationalMarkup.country(own.country, words) }

    var markup: Markup {
        let id = "asean-\(own.country.lowercased())"
        return figure {
            SVG.svg(
                .class("chart panel"),
                .viewBox(width: frame.width, height: frame.height),
                .role("img"),
                .aria("labelledby", "\(id)-ten \(id)-mo-ta")
            ) {
                SVG.title(.id("\(id)-ten")) { name }
                SVG.desc(.id("\(id)-mo-ta")) { description }
                SVG.text(.class("division"), .x(0), .y(18)) { name }
                axes
                for other in all where other.country != own.country && other.country != Asean.home {
                    SVG.path(.class("rest"), .d(PathCommands(through: other.ranks.map(scale.place))))
                }
                if own.country != Asean.home, let home = all.first(where: { $0.country == Asean.home }) {
                    SVG.path(.class("path"), .d(PathCommands(through: home.ranks.map(scale.place))))
                }
                line
                labels
            }
        }
    }

    /// The ranks in words, for those who do not see the drawing.
    private var description: String {
        let ranks = own.ranks.map { "\($0.year): \(words.number($0.rank))" }.joined(separator: "; ")
        return words.text("international.panel_description", ["country": name, "ranks": ranks])
    }

    private var axes: Markup {
        Markup {
            for tick in scale.ticks {
                let y = scale.y(tick)
                SVG.line(.class("grid"), .line(frame.left, y, frame.right, y))
                SVG.text(.class("axis"), .x(frame.left - 4), .y(y + 4.5), .textAnchor("end")) {
                    words.number(Int(tick))
                }
            }
            for year in ends {
                let x = scale.x(year)
                SVG.line(.class("base"), .line(x, frame.bottom, x, frame.bottom + 5))
                SVG.text(.class("axis"), .x(x), .y(frame.bottom + 19), .textAnchor("middle")) { String(year) }
            }
        }
    }

    /// The first and the last year.
    private var ends: [Int] { Set([scale.years.first, scale.years.last].compactMap(\.self)).sorted() }

    /// The line through the ranks; a part across an edition without a rank of the country is drawn open.
    private var line: Markup {
        Markup {
            for (start, end) in zip(own.ranks, own.ranks.dropFirst()) {
                let skips = scale.years.contains { $0 > start.year && $0 < end.year }
                SVG.path(
                    .class(skips ? "line open" : "line"),
                    .d(PathCommands(through: [scale.place(start), scale.place(end)]))
                )
            }
            for point in own.ranks {
                let (x, y) = scale.place(point)
                SVG.circle(.class("point"), .circle(x, y, radius: 3))
            }
        }
    }

    private var labels: Markup {
        Markup {
            if let last = own.ranks.last { label(last) }
            if own.ranks.count > 1, let first = own.ranks.first { label(first) }
        }
    }

    private func label(_ point: (year: Int, rank: Int)) -> Markup {
        let (x, y) = scale.place(point)
        let isHigh = y < frame.top + 16
        return SVG.text(.class("halo value"), .x(x), .y(isHigh ? y + 18 : y - 8), .textAnchor("middle")) {
            words.number(point.rank)
        }
    }
}
