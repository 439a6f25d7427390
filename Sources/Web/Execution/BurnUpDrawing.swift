import Domain
import HTML
import UseCases

/// One drawing of a burn-up: a column a period for what was done by its end, on time below and late above, and a stepped line for
/// what was to be done by then.
struct BurnUpDrawing: Component {
    private let sheet: BurnUpSheet
    private let frame: ChartFrame
    private let finding: String
    private let words: PageWords
    private let ticks: [Int]

    /// Lays the burn-up out in a frame.
    init(_ sheet: BurnUpSheet, in frame: ChartFrame, finding: String, _ words: PageWords) {
        let ticks = Self.ticks(to: sheet.burnUp.greatest)
        var frame = frame
        frame.left = (ticks.map { frame.width(of: words.number($0)) }.max() ?? 0) + 10
        self.sheet = sheet
        self.frame = frame
        self.finding = finding
        self.words = words
        self.ticks = ticks
    }

    /// From 0 in four or five round steps to the greatest sum at least.
    static func ticks(to greatest: Int) -> [Int] {
        var power = 1
        while power * 10 * 4 < greatest { power *= 10 }
        let step = [1, 2, 5, 10].map { $0 * power }.first { $0 * 5 >= greatest } ?? power * 10
        let count = max(2, (greatest + step - 1) / step)
        return (0...count).map { $0 * step }
    }

    private var points: [BurnUp.Point] { sheet.burnUp.points }
    private var band: Double { (frame.right - frame.left) / Double(max(1, points.count)) }

    var markup: Markup {
        let name = "duong-hoan-thanh-\(frame.name)"
        return SVG.svg(
            .class("chart burn-up \(frame.name)"),
            .viewBox(width: frame.width, height: frame.height),
            .role("img"),
            .aria("labelledby", "\(name)-ten \(name)-mo-ta")
        ) {
            SVG.title(.id("\(name)-ten")) { words.text("burn_up.title") }
            SVG.desc(.id("\(name)-mo-ta")) { finding }
            axes
            for (index, point) in points.enumerated() {
                if let done = point.done { column(done, index) }
                period(point, index)
            }
            SVG.path(.class("due"), .d(dueLine))
            today
            for (index, point) in points.enumerated() { labels(point, index) }
        }
    }

    private func x(_ index: Int) -> Double { frame.left + band * Double(index) }

    private func y(_ count: Int) -> Double {
        let top = Double(ticks.last ?? 1)
        return frame.bottom - (frame.bottom - frame.top) * Double(count) / max(1, top)
    }

    private var axes: Markup {
        Markup {
            SVG.text(.class("axis"), .x(0), .y(14)) { words.text("burn_up.axis") }
            for tick in ticks {
                let y = y(tick)
                SVG.line(.class(tick == 0 ? "base" : "grid"), .line(frame.left, y, frame.right, y))
                SVG.text(.class("axis"), .x(frame.left - 6), .y(y + 4.5), .textAnchor("end")) {
                    words.number(tick)
                }
            }
        }
    }

    private func column(_ done: BurnUp.Done, _ index: Int) -> Markup {
        let (left, width) = (x(index) + band * 0.16, band * 0.68)
        let (onTime, all) = (y(done.onTimeInAll), y(done.inAll))
        return Markup {
            if done.onTimeInAll > 0 {
                SVG.rect(.class("on-time"), .x(left), .y(onTime), .width(width), .height(frame.bottom - onTime))
            }
            if done.lateInAll > 0 { Hatching.block(x: left, y: all, width: width, height: onTime - all) }
        }
    }

    /// A step a period, from its beginning to its end.
    private var dueLine: PathCommands {
        PathCommands(
            through: points.enumerated().flatMap { index, point in
                [(x: x(index), y: y(point.dueInAll)), (x: x(index + 1), y: y(point.dueInAll))]
            }
        )
    }

    private func period(_ point: BurnUp.Point, _ index: Int) -> Markup {
        let (year, month, _) = point.period.days.lowerBound.parts
        let isFirstOfYear = index == 0 || month == 1
        let short =
            point.period.kind == .quarter
            ? SpanChoice.quarter(point.period.quarter) : words.text("span.month_short_\(month)")
        let fits = frame.width(of: short) <= band
        return Markup {
            SVG.text(.class("axis"), .x(x(index) + band / 2), .y(frame.bottom + 17), .textAnchor("middle")) {
                fits ? short : "\(month)"
            }
            if isFirstOfYear {
                if index > 0 { SVG.line(.class("base"), .line(x(index), frame.bottom, x(index), frame.bottom + 38)) }
                SVG.text(.class("division"), .x(x(index) + 4), .y(frame.bottom + 36)) {
                    words.text("span.year_long", ["year": "\(year)"])
                }
            }
        }
    }

    private var today: Markup {
        guard let index = points.firstIndex(where: { $0.period.days.contains(sheet.day) }) else { return .empty }
        let days = points[index].period.days
        let passed = Double(sheet.day.number - days.lowerBound.number)
        let share = passed / Double(days.upperBound.number - days.lowerBound.number + 1)
        let x = x(index) + band * share
        let text = words.text("chart.today")
        let half = frame.width(of: text) / 2
        return Markup {
            SVG.line(.class("today"), .line(x, frame.top - 8, x, frame.bottom))
            SVG.text(
                .class("today-word"),
                .x(min(max(x, half), frame.width - half)),
                .y(frame.top - 13),
                .textAnchor("middle")
            ) { text }
        }
    }

    /// What is done stands in its column, what is due above its step where it grew or ends.
    private func labels(_ point: BurnUp.Point, _ index: Int) -> Markup {
        let middle = x(index) + band / 2
        let isGrown = index == 0 || points[index - 1].dueInAll != point.dueInAll || index == points.count - 1
        let isHigh = point.done.map { frame.bottom - y($0.onTimeInAll) > 20 } ?? true
        let isApart = isHigh || abs(y(point.done?.inAll ?? 0) - y(point.dueInAll)) > 16
        return Markup {
            if let done = point.done, done.inAll > 0 {
                SVG.text(
                    .class(isHigh ? "inside" : "halo value"),
                    .x(middle),
                    .y(isHigh ? frame.bottom - 6 : y(done.inAll) - 5),
                    .textAnchor("middle")
                ) { words.number(done.inAll) }
            }
            if isGrown, isApart, point.dueInAll > 0 {
                SVG.text(.class("halo due-value"), .x(middle), .y(y(point.dueInAll) - 5), .textAnchor("middle")) {
                    words.number(point.dueInAll)
                }
            }
        }
    }
}
