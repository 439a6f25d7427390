import Domain
import HTML
import UseCases

/// The growth path of an indicator and the figures beside it: a drawing whose title says the finding, and the same numbers
/// as a table one click away.
struct GrowthPathChart: Component {
    /// Baseline, plans and target, one a year, in time order.
    let targets: [Target]
    /// The accepted figures in time order.
    let observations: [ChartObservation]
    /// Where the figures are heading, drawn as their continuation; nil for none.
    let forecast: Forecast?
    /// The day of the red line.
    let today: Day
    /// What the values are measured in.
    let unit: IndicatorUnit
    /// Which way is better.
    let direction: IndicatorDirection
    /// The language of the words.
    let language: Language

    /// A chart of an indicator's targets, in any order, its accepted figures, in any order, and their continuation.
    init(
        targets: [Target],
        observations: [ChartObservation],
        forecast: Forecast? = nil,
        today: Day,
        unit: IndicatorUnit,
        direction: IndicatorDirection,
        in language: Language
    ) {
        let path = GrowthPath(targets: targets)
        self.targets = path.points.compactMap { point in
            targets.first { $0.kind == point.kind && Day.lastDay(ofYear: $0.year) == point.day }
        }
        self.observations = observations.sorted { $0.day < $1.day }
        self.forecast = forecast
        self.today = today
        self.unit = unit
        self.direction = direction
        self.language = language
    }

    var markup: Markup {
        guard !(targets.isEmpty && observations.isEmpty) else {
            return EmptyState(language.text("chart.nothing")).markup
        }
        return figure {
            p(.class("chart-title")) { wholeFinding }
            GrowthPathDrawing(self, in: .wide)
            GrowthPathDrawing(self, in: .narrow)
            figcaption { key }
            details {
                summary { language.text("chart.table") }
                GrowthPathTable(self)
            }
        }
    }

    /// The days the drawing spans: the path, the figures, and today where it is not far beyond them.
    var shownDays: [Day] {
        let continued = forecast.map { [$0.day] } ?? []
        let days = targets.map { Day.lastDay(ofYear: $0.year) } + observations.map(\.day) + continued
        guard let first = days.min(), let last = days.max() else { return [today] }
        let isNear = today >= first.adding(days: -92) && today <= last.adding(days: 184)
        return isNear ? days + [today] : days
    }

    /// True where smaller values stand higher: places and classes, of which the smaller is the better.
    var isInverted: Bool { direction == .down && (unit == .rank || unit == .tier) }

    /// What is measured upwards, in words, and which way is better.
    var axisTitle: String {
        let name = language.text("chart.axis_\(unit.rawValue)")
        if isInverted { return language.text(Message("chart.axis_inverted", ["name": name])) }
        return direction == .down ? language.text(Message("chart.axis_lower_is_better", ["name": name])) : name
    }

    /// A figure's label: the value and, where provisional, the word that says so.
    func words(for observation: ChartObservation) -> String {
        let value = DisplayFormat(language).value(observation.value, unit: unit)
        return observation.isProvisional ? value + "\u{A0}" + language.text("figure.provisional") : value
    }

    /// A point of the path: the value to be reached.
    func words(for target: Target) -> String {
        DisplayFormat(language).target(target.value, target.comparison, unit: unit)
    }

    private var key: Markup {
        Markup {
            if !targets.isEmpty { keyEntry("chart.key_path") { SVG.line(.class("path"), .line(0, 5, 24, 5)) } }
            if observations.contains(where: { !$0.isProvisional }) {
                keyEntry("chart.key_official") { SVG.circle(.class("point"), .circle(12, 5, radius: 4)) }
            }
            if observations.contains(where: \.isProvisional) {
                keyEntry("chart.key_provisional") { SVG.circle(.class("point open"), .circle(12, 5, radius: 4)) }
            }
            if forecast != nil {
                keyEntry("chart.key_forecast") {
                    SVG.rect(.class("band"), .x(0), .y(0), .width(24), .height(10))
                    SVG.line(.class("forecast"), .line(0, 5, 24, 5))
                }
            }
        }
    }

    private func keyEntry(_ key: String, @MarkupBuilder drawing: () -> Markup) -> Markup {
        span(.class("key-entry")) {
            SVG.svg(.class("chart-key"), .viewBox(width: 24, height: 10), .aria("hidden", "true"), .focusable(false)) {
                drawing()
            }
            language.text(key)
        }
    }
}
