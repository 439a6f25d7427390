import Domain
import HTML
import Persistence
import UseCases

extension SchedulePage {
    func content(_ words: PageWords) -> Markup {
        Markup {
            pictures.head(.schedule, hidden: SpanChoice.query(span.span), words)
            span.links(words) { address($0) }
            p(.class("muted"), .role("status")) { found(words) }
            if sheet.total == 0 {
                EmptyState(
                    words.text("schedule.none"),
                    link: NavigationLink(words.text("list.clear_filters"), TaskView.schedule.path(plan.code))
                )
            } else {
                chart(words)
            }
        }
    }

    private func address(_ other: ScheduleSpan, _ more: [(String, String)] = []) -> String {
        TaskView.schedule.path(plan.code, query: pictures.selection.query + SpanChoice.query(other) + more)
    }

    /// How many run in the span, and how they stand.
    private func found(_ words: PageWords) -> String {
        let states = pictures.states(counts, words).filter { $0.count > 0 }.map { state in
            "\(state.mark.word) \(words.number(state.count))"
        }
        let all = words.text(
            "schedule.shown",
            ["count": words.number(sheet.total), "span": SpanChoice.name(span.span, words)]
        )
        return states.isEmpty ? all : all + " " + states.joined(separator: "; ") + "."
    }

    private func chart(_ words: PageWords) -> Markup {
        let hasActivities = sheet.occurrences.contains { !$0.activities.isEmpty }
        return Markup {
            div(.class("landscape")) {
                ScheduleKey(isPublic: pictures.isPublic, hasActivities: hasActivities, words)
                for (index, group) in sheet.groups.enumerated() {
                    ScheduleChart(
                        group,
                        over: span.span,
                        on: sheet.day,
                        number: index + 1,
                        isPublic: pictures.isPublic,
                        address: leadAddress(group),
                        words
                    )
                }
            }
            Pagination(page: page, pageSize: Self.pageSize, total: sheet.total, in: words.language) { number in
                address(span.span, [("trang", "\(number)")])
            }
            details {
                summary { words.text("chart.table") }
                ScheduleTable(sheet, isPublic: pictures.isPublic, words)
            }
            if hasActivities { p(.class("muted")) { words.text("schedule.critical_explained") } }
            pictures.download(address(span.span, [("format", "csv")]), words)
        }
    }

    /// The chart of one lead alone; nil where it is that already, or names no organisation.
    private func leadAddress(_ group: ScheduleGroup) -> String? {
        guard let code = group.lead.code, pictures.selection.filter.lead != code else { return nil }
        var selection = pictures.selection
        selection.filter.lead = code
        return TaskView.schedule.path(plan.code, query: selection.query + SpanChoice.query(span.span))
    }
}
