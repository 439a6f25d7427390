import Domain
import HTML

/// A chart of a report: a bar a category with its name above it, a part a kind. Its numbers stand in a table beside it.
struct ReportChartView: Component {
    private let chart: ReportChart

    init(_ chart: ReportChart) {
        self.chart = chart
    }

    private static let (rowHeight, barHeight) = (46.0, 20.0)

    var markup: Markup {
        figure(.class("report-chart")) {
            p(.class("chart-title")) { chart.title }
            drawing(.wide)
            drawing(.narrow)
            figcaption {
                for part in chart.parts {
                    span(.class("key-entry")) {
                        SVG.svg(
                            .class("chart-key"),
                            .viewBox(width: 24, height: 12),
                            .aria("hidden", "true"),
                            .focusable(false)
                        ) { block(part.tone, x: 1, y: 1, width: 22, height: 10) }
                        part.name
                    }
                }
            }
        }
    }

    private func drawing(_ frame: ChartFrame) -> Markup {
        SVG.svg(
            .class("chart \(frame.name)"),
            .viewBox(width: frame.width, height: Self.rowHeight * Double(chart.categories.count)),
            .role("img"),
            .aria("label", chart.words),
            .focusable(false)
        ) {
            for (index, name) in chart.categories.enumerated() {
                SVG.text(.x(0), .y(Self.rowHeight * Double(index) + 14)) { shortened(name, frame) }
                for part in parts(of: index, frame) { part }
            }
        }
    }

    /// The parts of a bar from the left, those that are wide enough with their number.
    private func parts(of index: Int, _ frame: ChartFrame) -> [Markup] {
        let unit = frame.width / Double(max(1, chart.longest))
        let top = Self.rowHeight * Double(index) + 20
        var before = 0
        return chart.parts.filter { $0.counts[index] > 0 }.map { part in
            let count = part.counts[index]
            let x = unit * Double(before)
            let width = max(unit * Double(count) - 1, 1)
            before += count
            let label = String(count)
            let labelWidth = frame.width(of: label)
            return Markup {
                block(part.tone, x: x, y: top, width: width, height: Self.barHeight)
                if labelWidth + 6 < width {
                    if part.tone == .far {
                        SVG.rect(
                            .class("chart-label-back"),
                            .x(x + width / 2 - labelWidth / 2 - 3),
                            .y(top + 2),
                            .width(labelWidth + 6),
                            .height(Self.barHeight - 4)
                        )
                    }
                    SVG.text(
                        .class(Self.isDark(part.tone) ? "chart-label light" : "chart-label"),
                        .x(x + width / 2),
                        .y(top + 15)
                    ) { label }
                }
            }
        }
    }

    private func block(_ tone: ReportChart.Tone, x: Double, y: Double, width: Double, height: Double) -> Markup {
        if tone == .far { return Hatching.block(x: x, y: y, width: width, height: height) }
        return SVG.rect(.class(Self.shade(tone)), .x(x), .y(y), .width(width), .height(height))
    }

    private static func shade(_ tone: ReportChart.Tone) -> String {
        switch tone {
        case .met: "share-target-met"
        case .on: "share-on-path"
        case .ahead: "share-far-ahead"
        case .near: "share-slightly-behind"
        case .far: "late"
        case .none: "share-no-data"
        }
    }

    private static func isDark(_ tone: ReportChart.Tone) -> Bool { tone != .none && tone != .far }

    /// A name that fits the width, cut at a word.
    private func shortened(_ name: String, _ frame: ChartFrame) -> String {
        guard frame.width(of: name) > frame.width else { return name }
        var words = name.split(separator: " ")
        while words.count > 1, frame.width(of: words.joined(separator: " ") + "…") > frame.width { words.removeLast() }
        return words.joined(separator: " ") + "…"
    }
}
