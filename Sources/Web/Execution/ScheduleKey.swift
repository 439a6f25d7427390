import Domain
import HTML
import UseCases

/// What the signs of a Gantt chart mean.
struct ScheduleKey: Component {
    private let isPublic: Bool
    private let hasActivities: Bool
    private let words: PageWords

    /// The key; without activities it does not speak of them.
    init(isPublic: Bool, hasActivities: Bool, _ words: PageWords) {
        self.isPublic = isPublic
        self.hasActivities = hasActivities
        self.words = words
    }

    var markup: Markup {
        p(.class("key small")) {
            for choice in TaskStateChoice.board(isPublic: isPublic) {
                span(.class("key-entry")) { StatusMark(choice, in: words.language) }
            }
            if !isPublic {
                span(.class("key-entry")) { StatusMark(TaskStateChoice.notBegunOverdue, in: words.language) }
            }
            entry("planned") { SVG.rect(.class("planned"), .x(1), .y(1), .width(30), .height(10)) }
            if !isPublic {
                entry("part") {
                    SVG.rect(.class("planned"), .x(1), .y(1), .width(30), .height(10))
                    SVG.rect(.class("part"), .x(1), .y(3.5), .width(18), .height(5))
                }
            }
            entry("done") {
                SVG.rect(.class("planned"), .x(1), .y(1), .width(30), .height(10))
                SVG.rect(.class("done"), .x(1), .y(3.5), .width(30), .height(5))
                SVG.line(.class("finish"), .line(22, 0, 22, 12))
            }
            entry("late") { Hatching.block(x: 1, y: 1, width: 30, height: 10) }
            entry("endless") { SVG.rect(.class("planned endless"), .x(1), .y(1), .width(30), .height(10)) }
            if hasActivities {
                entry("approved") {
                    SVG.rect(.class("approved"), .x(1), .y(0.5), .width(30), .height(5))
                    SVG.rect(.class("actual"), .x(1), .y(7), .width(22), .height(5))
                }
                entry("critical") {
                    SVG.rect(.class("approved critical"), .x(1), .y(3), .width(30), .height(6))
                }
            }
            entry("today") { SVG.line(.class("today"), .line(16, 0, 16, 12)) }
        }
    }

    private func entry(_ word: String, @MarkupBuilder drawing: () -> Markup) -> Markup {
        span(.class("key-entry")) {
            SVG.svg(
                .class("chart-key gantt"),
                .viewBox(width: 32, height: 12),
                .aria("hidden", "true"),
                .focusable(false)
            ) { drawing() }
            words.text("schedule.key_\(word)")
        }
    }
}
