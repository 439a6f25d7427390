import Domain
import HTML
import UseCases

/// One drawing of a growth path chart, for one kind of screen.
struct GrowthPathDrawing: Component {
    /// What is drawn.
    let chart: GrowthPathChart
    /// Where.
    let frame: ChartFrame
    /// How days and values become places.
    let scale: ChartScale
    /// The continuation of the figures, step by step; empty for none.
    let course: [Projection]
    private let format: DisplayFormat

    /// Lays the chart out in a frame.
    init(_ chart: GrowthPathChart, in frame: ChartFrame) {
        let format = DisplayFormat(chart.language)
        let course = Self.course(of: chart)
        let ticks = ChartScale.ticks(
            for: chart.targets.map(\.value) + chart.observations.map(\.value) + Self.values(of: course),
            unit: chart.unit
        )
        var frame = frame
        frame.left = (ticks.map { frame.width(of: Self.words(for: $0, chart.unit, format)) }.max() ?? 0) + 14
        self.chart = chart
        self.course = course
        self.frame = frame
        self.format = format
        self.scale = ChartScale(days: chart.shownDays, ticks: ticks, isInverted: chart.isInverted, frame: frame)
    }

    private static func words(for tick: Double, _ unit: IndicatorUnit, _ format: DisplayFormat) -> String {
        format.value(ExactDecimal(scaled: Int64((tick * Double(ExactDecimal.scale)).rounded())), unit: unit)
    }

    var markup: Markup {
        SVG.svg(
            .class("chart \(frame.name)"),
            .viewBox(width: frame.width, height: frame.height),
            .role("img"),
            .aria("label", chart.wholeFinding)
        ) {
            axes
            band
            today
            SVG.path(.class("path"), .d(PathCommands(through: pathPoints)))
            for segment in segments {
                SVG.path(.class(segment.isOpen ? "line open" : "line"), .d(PathCommands(through: segment.points)))
            }
            continuation
            marks
            labels
        }
    }

    private var pathPoints: [(x: Double, y: Double)] { chart.targets.map { place($0) } }

    private func place(_ target: Target) -> (x: Double, y: Double) {
        (scale.x(.lastDay(ofYear: target.year)), scale.y(target.value.approximate))
    }

    private func place(_ observation: ChartObservation) -> (x: Double, y: Double) {
        (scale.x(observation.day), scale.y(observation.value.approximate))
    }

    private var axes: Markup {
        Markup {
            SVG.text(.class("axis"), .x(0), .y(14)) { chart.axisTitle }
            for tick in scale.ticks {
                SVG.line(.class("grid"), .line(frame.left, scale.y(tick), frame.right, scale.y(tick)))
                SVG.text(.class("axis"), .x(frame.left - 6), .y(scale.y(tick) + 4.5), .textAnchor("end")) {
                    Self.words(for: tick, chart.unit, format)
                }
            }
            SVG.line(.class("base"), .line(frame.left, frame.bottom, frame.right, frame.bottom))
            for day in scale.yearEnds(atMost: frame.name == "wide" ? 7 : 4) { yearEnd(day) }
            SVG.text(.class("axis"), .x(frame.right), .y(frame.height - 4), .textAnchor("end")) {
                chart.language.text("chart.axis_time")
            }
        }
    }

    private func yearEnd(_ day: Day) -> Markup {
        let x = scale.x(day)
        return Markup {
            SVG.line(.class("base"), .line(x, frame.bottom, x, frame.bottom + 5))
            SVG.text(.class("axis"), .x(x), .y(frame.bottom + 19), .textAnchor("middle")) { format.month(of: day) }
        }
    }

    private var today: Markup {
        guard scale.shows(chart.today) else { return .empty }
        let x = scale.x(chart.today)
        let words = chart.language.text("chart.today")
        let half = frame.width(of: words) / 2
        let centre = min(max(x, half), frame.width - half)
        return Markup {
            SVG.line(.class("today"), .line(x, frame.top - 8, x, frame.bottom))
            SVG.text(.class("today-word"), .x(centre), .y(frame.top - 13), .textAnchor("middle")) { words }
        }
    }

    /// The line through the figures; the parts that lead to or from a provisional one are drawn open.
    private var segments: [(isOpen: Bool, points: [(x: Double, y: Double)])] {
        var segments: [(isOpen: Bool, points: [(x: Double, y: Double)])] = []
        for (start, end) in zip(chart.observations, chart.observations.dropFirst()) {
            let isOpen = start.isProvisional || end.isProvisional
            if let last = segments.indices.last, segments[last].isOpen == isOpen {
                segments[last].points.append(place(end))
            } else {
                segments.append((isOpen, [place(start), place(end)]))
            }
        }
        return segments
    }

    private var marks: Markup {
        Markup {
            for target in chart.targets {
                let (x, y) = place(target)
                SVG.circle(.class(target.kind == .target ? "goal" : "plan"), .circle(x, y, radius: 4.5))
            }
            for observation in chart.observations {
                let (x, y) = place(observation)
                SVG.circle(
                    .class(observation.isProvisional ? "point open" : "point"),
                    .circle(x, y, radius: observation == chart.observations.last ? 5.5 : 3.5)
                )
            }
        }
    }

    private var labels: Markup {
        var placer = LabelPlacer(
            bounds: .init(left: frame.left + 2, top: frame.top - 6, right: frame.width - 1, bottom: frame.bottom - 1)
        )
        placer.avoid(line: pathPoints)
        placer.avoid(line: chart.observations.map(place))
        placer.avoid(line: coursePoints)
        if scale.shows(chart.today) {
            placer.avoid(line: [(scale.x(chart.today), frame.top), (scale.x(chart.today), frame.bottom)])
        }
        for target in chart.targets { placer.avoid(x: place(target).x, y: place(target).y, radius: 5) }
        for observation in chart.observations {
            placer.avoid(x: place(observation).x, y: place(observation).y, radius: 4)
        }
        var texts: [Markup] = []
        if let latest = chart.observations.last {
            texts.append(label(chart.words(for: latest), "value", at: place(latest), isNeeded: true, &placer))
        }
        if let forecast = chart.forecast, let end = coursePoints.last {
            let words = chart.words(for: forecast)
            texts.append(label(words, "forecast-value", at: end, isNeeded: true, &placer))
        }
        for target in chart.targets.reversed() {
            texts.append(label(chart.words(for: target), "plan-value", at: place(target), isNeeded: true, &placer))
        }
        for observation in chart.observations.dropLast().reversed() {
            texts.append(
                label(chart.words(for: observation), "value", at: place(observation), isNeeded: false, &placer)
            )
        }
        return .sequence(texts)
    }

    private func label(
        _ words: String,
        _ name: String,
        at point: (x: Double, y: Double),
        isNeeded: Bool,
        _ placer: inout LabelPlacer
    ) -> Markup {
        let height = frame.fontSize + 3
        let width = frame.width(of: words) + 6
        guard let box = placer.place(width: width, height: height, at: point.x, point.y, isNeeded: isNeeded) else {
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
