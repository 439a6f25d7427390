import Domain
import HTML
import Persistence
import UseCases

/// The Gantt chart of one lead organisation: drawn in parts that each fit on a printed page, every one with its own head.
struct ScheduleChart: Component {
    private let group: ScheduleGroup
    private let span: ScheduleSpan
    private let today: Day
    private let number: Int
    private let isPublic: Bool
    private let address: String?
    private let words: PageWords

    /// Activities of an occurrence drawn at most; the rest stands in the table.
    static let mostActivities = 20

    /// The chart of what a page shows of a lead.
    ///
    /// - Parameters:
    ///   - number: its place on the page, which keeps names on the page apart.
    ///   - address: the chart of this lead alone; nil for no link.
    init(
        _ group: ScheduleGroup,
        over span: ScheduleSpan,
        on today: Day,
        number: Int,
        isPublic: Bool,
        address: String?,
        _ words: PageWords
    ) {
        self.group = group
        self.span = span
        self.today = today
        self.number = number
        self.isPublic = isPublic
        self.address = address
        self.words = words
    }

    var markup: Markup {
        figure(.class("gantt-figure")) {
            h2 {
                if let address { a(.href(address)) { name } } else { name }
                " "
                small(.class("muted")) { share }
            }
            for layout in [ScheduleLayout.wide, .narrow] {
                for (index, part) in parts(layout).enumerated() {
                    ScheduleDrawing(
                        part,
                        layout: layout,
                        over: span,
                        on: today,
                        isPublic: isPublic,
                        name: "gantt-\(layout.name)-\(number)-\(index + 1)",
                        title: title,
                        words
                    )
                }
            }
        }
    }

    private var name: String { group.lead.name ?? words.text("plan.not_assigned") }

    /// Which of the lead's occurrences stand here.
    private var share: String {
        let count = group.occurrences.count
        guard count < group.lead.count else {
            return words.text("schedule.of_lead", ["count": words.number(count)])
        }
        return words.text(
            "schedule.part_of_lead",
            [
                "first": words.number(group.before + 1), "last": words.number(group.before + count),
                "count": words.number(group.lead.count),
            ]
        )
    }

    private var title: String {
        words.text("schedule.picture", ["lead": name, "span": SpanChoice.name(span, words)])
    }

    /// The lines in parts that are no higher than a printed page, a task and its activities together where they fit on one.
    private func parts(_ layout: ScheduleLayout) -> [[ScheduleLine]] {
        var parts: [[ScheduleLine]] = []
        var height = 0.0
        for occurrence in group.occurrences {
            let lines = ScheduleLine.all(of: occurrence, most: Self.mostActivities, isPublic: isPublic, words)
            let own = lines.reduce(0) { $0 + layout.height(of: $1) }
            if parts.isEmpty || height + own > layout.greatestHeight {
                parts.append([])
                height = 0
            }
            parts[parts.count - 1] += lines
            height += own
        }
        return parts
    }
}
