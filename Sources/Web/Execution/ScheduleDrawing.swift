import Domain
import HTML
import Persistence
import UseCases

/// One drawing of a Gantt chart: a head with the divisions of time and a bar a line.
struct ScheduleDrawing: Component {
    let layout: ScheduleLayout
    let span: ScheduleSpan
    let today: Day
    let isPublic: Bool
    let words: PageWords
    /// The lines with where each begins, from the top.
    let lines: [(line: ScheduleLine, top: Double)]
    private let name: String
    private let title: String
    private let height: Double

    /// Lays the lines out.
    ///
    /// - Parameters:
    ///   - name: what the drawing's words are found under on the page.
    ///   - title: the drawing in words.
    init(
        _ lines: [ScheduleLine],
        layout: ScheduleLayout,
        over span: ScheduleSpan,
        on today: Day,
        isPublic: Bool,
        name: String,
        title: String,
        _ words: PageWords
    ) {
        var top = layout.head
        self.lines = lines.map { line in
            defer { top += layout.height(of: line) }
            return (line, top)
        }
        height = top + 4
        self.layout = layout
        self.span = span
        self.today = today
        self.isPublic = isPublic
        self.words = words
        self.name = name
        self.title = title
    }

    var markup: Markup {
        SVG.svg(
            .class("chart gantt \(layout.name)"),
            .viewBox(width: layout.width, height: height),
            .role("img"),
            .aria("labelledby", "\(name)-ten \(name)-mo-ta")
        ) {
            SVG.title(.id("\(name)-ten")) { title }
            SVG.desc(.id("\(name)-mo-ta")) { description }
            ScheduleHead(layout: layout, span: span, bottom: height - 4, words: words)
            for (index, entry) in lines.enumerated() {
                if index > 0, case .task = entry.line {
                    SVG.line(.class("row"), .line(0, entry.top, layout.width, entry.top))
                }
                label(entry.line, top: entry.top)
                bar(entry.line, middle: entry.top + layout.middle(of: entry.line))
            }
            ScheduleLinks(lines: lines, layout: layout, span: span)
            todayLine
        }
    }

    /// The bars in words: the finding first, then each task with its days and state.
    private var description: String {
        let tasks = lines.compactMap { entry -> String? in
            guard case .task(let task, _) = entry.line else { return nil }
            let mark = StatusMark(task.state, isPublic: isPublic, in: words.language).word
            let due = task.task.occurrence.dueDay.map(words.format.day) ?? words.text("task.no_due")
            return "\(task.task.code): \(mark), \(due)"
        }
        return words.text("schedule.described", ["tasks": tasks.joined(separator: "; ")])
    }

    private func label(_ line: ScheduleLine, top: Double) -> Markup {
        let texts = layout.texts(of: line)
        let (x, kind): (Double, String) =
            switch line {
            case .task: (layout.indent, "task")
            case .activity(let activity, _): (layout.indent + 12, activity.isCritical ? "critical" : "activity")
            case .remark: (layout.indent + 12, "remark")
            }
        let space = layout.isStacked ? 0 : (layout.height(of: line) - Double(texts.count) * layout.lineHeight) / 2
        return Markup {
            if case .task(let task, _) = line {
                let mark = StatusMark(task.state, isPublic: isPublic, in: words.language)
                SVG.g(.class(mark.tone.rawValue)) { mark.shape.sign(x: 1, y: top + space + 2.5) }
            }
            for (index, text) in texts.enumerated() {
                let y = top + space + Double(index + 1) * layout.lineHeight - 3.5
                SVG.text(.class(kind), .x(x), .y(y)) { text }
            }
            percent(line, y: top + layout.middle(of: line) + 4)
        }
    }

    /// Per cent done, where the layout has a column for it.
    private func percent(_ line: ScheduleLine, y: Double) -> Markup {
        guard let right = layout.percentRight, let percent = Self.percent(line), !isPublic else { return .empty }
        return SVG.text(.class("percent"), .x(right), .y(y), .textAnchor("end")) { "\(percent)%" }
    }

    private static func percent(_ line: ScheduleLine) -> Int? {
        switch line {
        case .task(let task, _): task.task.occurrence.percent
        case .activity(let activity, _): activity.actual.percent
        case .remark: nil
        }
    }

    private func bar(_ line: ScheduleLine, middle: Double) -> Markup {
        switch line {
        case .task(let task, _): TaskBar(task, on: self, middle: middle).markup
        case .activity(let activity, _): ActivityBar(activity, on: self, middle: middle).markup
        case .remark: .empty
        }
    }

    private var todayLine: Markup {
        guard span.days.contains(today) else { return .empty }
        let x = layout.x(today.number - span.days.lowerBound.number, of: span)
        let text = words.text("schedule.today", ["day": words.format.dayWithoutYear(today)])
        let half = TextWidth.estimate(text, fontSize: layout.fontSize) / 2
        let centre = min(max(x, half), layout.width - half)
        return Markup {
            // Not across the names of the head.
            SVG.line(.class("today"), .line(x, layout.head - 2, x, height))
            SVG.text(.class("today-word"), .x(centre), .y(12), .textAnchor("middle")) { text }
        }
    }

    /// A rectangle over days; nothing where the span shows none of them.
    ///
    /// - Parameter share: per cent of what is seen of them, from the left.
    func block(_ days: ClosedRange<Day>, _ kind: String, share: Int = 100, y: Double, height: Double) -> Markup {
        guard let place = SchedulePlacement(days, in: span) else { return .empty }
        let (x, end) = (layout.x(place.start, of: span), layout.x(place.end, of: span))
        let width = (end - x) * Double(share) / 100
        return SVG.rect(.class(kind), .x(x), .y(y), .width(max(1.5, width)), .height(height))
    }

    /// A stroke at the end of a day; nothing where the span does not show it.
    func tick(_ day: Day, middle: Double, height: Double) -> Markup {
        guard let place = SchedulePlacement(day...day, in: span) else { return .empty }
        let x = layout.x(place.end, of: span)
        return SVG.line(.class("finish"), .line(x, middle - height / 2, x, middle + height / 2))
    }

    /// The same with strokes across: days beyond a due day, told apart without colour.
    func hatched(_ days: ClosedRange<Day>, y: Double, height: Double) -> Markup {
        guard let place = SchedulePlacement(days, in: span) else { return .empty }
        let (x, end) = (layout.x(place.start, of: span), layout.x(place.end, of: span))
        return Hatching.block(x: x, y: y, width: max(2, end - x), height: height)
    }

    /// Small triangles where days begin before the span or go on after it.
    func cuts(_ days: ClosedRange<Day>, middle: Double) -> Markup {
        guard let place = SchedulePlacement(days, in: span) else { return .empty }
        return Markup {
            if place.isCutBefore { arrow(at: layout.left, middle, by: 5) }
            if place.isCutAfter { arrow(at: layout.right, middle, by: -5) }
        }
    }

    private func arrow(at x: Double, _ y: Double, by width: Double) -> Markup {
        var outline = PathCommands(through: [(x, y), (x + width, y - 3.5), (x + width, y + 3.5)])
        outline.close()
        return SVG.path(.class("cut"), .d(outline))
    }
}
