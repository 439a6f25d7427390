import Domain
import HTML
import UseCases

/// The burn-up as a drawing whose title says the finding.
struct BurnUpChart: Component {
    private let sheet: BurnUpSheet
    private let words: PageWords

    /// The chart of a burn-up.
    init(_ sheet: BurnUpSheet, _ words: PageWords) {
        self.sheet = sheet
        self.words = words
    }

    var markup: Markup {
        figure {
            p(.class("chart-title")) { finding }
            BurnUpDrawing(sheet, in: .wide, finding: finding, words)
            BurnUpDrawing(sheet, in: .narrow, finding: finding, words)
            figcaption {
                entry("on_time") { SVG.rect(.class("on-time"), .x(1), .y(1), .width(22), .height(10)) }
                entry("late") { Hatching.block(x: 1, y: 1, width: 22, height: 10) }
                entry("due") { SVG.line(.class("due"), .line(0, 6, 24, 6)) }
            }
        }
    }

    /// What the picture shows, in one or two sentences.
    private var finding: String {
        let counts = sheet.counts
        let found = words.text(
            "burn_up.finding",
            [
                "day": words.format.day(sheet.day), "due": words.number(sheet.burnUp.counts.dueBeforeToday),
                "done": words.number(counts.done), "on_time": words.number(counts[.doneOnTime]),
                "late": words.number(counts[.doneLate]), "overdue": words.number(counts.overdue),
                "total": words.number(counts.total),
            ]
        )
        let without = sheet.burnUp.counts.withoutDueDay
        guard without > 0 else { return found }
        return found + " " + words.text("burn_up.without_due_day", ["count": words.number(without)])
    }

    private func entry(_ word: String, @MarkupBuilder drawing: () -> Markup) -> Markup {
        span(.class("key-entry")) {
            SVG.svg(
                .class("chart-key burn-up"),
                .viewBox(width: 24, height: 12),
                .aria("hidden", "true"),
                .focusable(false)
            ) { drawing() }
            words.text("burn_up.key_\(word)")
        }
    }
}
