import Domain
import HTML
import Persistence
import UseCases

/// A small chart of one indicator: its growth path dashed, accepted figures solid, the last one and the target with their values,
/// and below it the standing in words.
struct PathPanel: Component {
    private let indicator: RatedIndicator
    private let chart: GrowthPathChart
    private let shared: PathPanelFrame
    private let cells: IndicatorCells
    private let language: Language

    /// The panel of an indicator on the frame it shares with the others.
    init(
        _ indicator: RatedIndicator,
        _ chart: GrowthPathChart,
        on shared: PathPanelFrame,
        cells: IndicatorCells,
        in language: Language
    ) {
        self.indicator = indicator
        self.chart = chart
        self.shared = shared
        self.cells = cells
        self.language = language
    }

    var markup: Markup {
        figure {
            figcaption {
                span(.class("code")) { indicator.code }
                " "
                cells.name
            }
            drawing
            p(.class("panel-standing")) {
                cells.standing
                if indicator.figure != nil {
                    " "
                    cells.latest
                }
            }
        }
    }

    private var frame: ChartFrame { shared.frame }

    private var drawing: Markup {
        let scale = shared.scale(of: chart)
        let path = chart.targets.map { place($0, scale) }
        let line = chart.observations.map { place($0, scale) }
        return SVG.svg(
            .class("chart panel"),
            .viewBox(width: frame.width, height: frame.height),
            .role("img"),
            .aria("label", chart.finding)
        ) {
            axes(scale)
            if scale.shows(chart.today) {
                let x = scale.x(chart.today)
                SVG.line(.class("today"), .line(x, frame.top - 6, x, frame.bottom))
            }
            SVG.path(.class("path"), .d(PathCommands(through: path)))
            figures(line)
            for (target, point) in zip(chart.targets, path) {
                SVG.circle(
                    .class(target.kind == .target ? "goal" : "plan"),
                    .circle(point.x, point.y, radius: target.kind == .target ? 4.5 : 2.5)
                )
            }
            marks(line)
            labels(scale, path, line)
        }
    }

    private func place(_ target: Target, _ scale: ChartScale) -> (x: Double, y: Double) {
        (scale.x(.lastDay(ofYear: target.year)), scale.y(target.value.approximate))
    }

    private func place(_ observation: ChartObservation, _ scale: ChartScale) -> (x: Double, y: Double) {
        (scale.x(observation.day), scale.y(observation.value.approximate))
    }

    private func axes(_ scale: ChartScale) -> Markup {
        Markup {
            for tick in [scale.ticks.first, scale.ticks.last].compactMap(\.self) {
                SVG.line(.class("grid"), .line(frame.left, scale.y(tick), frame.right, scale.y(tick)))
                SVG.text(.class("axis"), .x(frame.left - 5), .y(scale.y(tick) + 4.5), .textAnchor("end")) {
                    PathPanelFrame.words(tick, chart)
                }
            }
            SVG.line(.class("base"), .line(frame.left, frame.bottom, frame.right, frame.bottom))
            for day in scale.yearEnds(atMost: 4) {
                let x = scale.x(day)
                SVG.line(.class("base"), .line(x, frame.bottom, x, frame.bottom + 5))
                SVG.text(.class("axis"), .x(x), .y(frame.bottom + 20), .textAnchor("middle")) { String(day.year) }
            }
        }
    }

    /// The line through the figures; a part that leads to or from a provisional one is drawn open.
    private func figures(_ points: [(x: Double, y: Double)]) -> Markup {
        Markup {
            for (index, pair) in zip(points, points.dropFirst()).enumerated() {
                let isOpen = chart.observations[index].isProvisional || chart.observations[index + 1].isProvisional
                SVG.path(.class(isOpen ? "line open" : "line"), .d(PathCommands(through: [pair.0, pair.1])))
            }
        }
    }

    private func marks(_ points: [(x: Double, y: Double)]) -> Markup {
        Markup {
            for (observation, point) in zip(chart.observations, points) {
                SVG.circle(
                    .class(observation.isProvisional ? "point open" : "point"),
                    .circle(point.x, point.y, radius: observation == chart.observations.last ? 4.5 : 2.5)
                )
            }
        }
    }

    /// The values of the last figure and of the target, where they touch neither lines nor each other.
    private func labels(
        _ scale: ChartScale,
        _ path: [(x: Double, y: Double)],
        _ line: [(x: Double, y: Double)]
    ) -> Markup {
        var placer = LabelPlacer(
            bounds: .init(left: frame.left + 1, top: 1, right: frame.width - 1, bottom: frame.bottom - 1)
        )
        placer.avoid(line: path)
        placer.avoid(line: line)
        if scale.shows(chart.today) {
            placer.avoid(line: [(scale.x(chart.today), frame.top), (scale.x(chart.today), frame.bottom)])
        }
        for point in path + line { placer.avoid(x: point.x, y: point.y, radius: 4) }
        var texts: [Markup] = []
        if let last = chart.observations.last, let point = line.last {
            let value = DisplayFormat(language).value(last.value, unit: chart.unit)
            texts.append(label(value, "value", at: point, &placer))
        }
        if let target = chart.targets.last, target.kind == .target, let point = path.last {
            texts.append(label(chart.words(for: target), "plan-value", at: point, &placer))
        }
        return .sequence(texts)
    }

    private func label(
        _ words: String,
        _ name: String,
        at point: (x: Double, y: Double),
        _ placer: inout LabelPlacer
    ) -> Markup {
        let (width, height) = (frame.width(of: words) + 4, frame.fontSize + 3)
        guard let box = placer.place(width: width, height: height, at: point.x, point.y, isNeeded: true) else {
            return .empty
        }
        return SVG.text(
            .class("halo \(name)"),
            .x((box.left + box.right) / 2),
            .y(box.bottom - 4.5),
            .textAnchor("middle")
        ) { words }
    }
}
