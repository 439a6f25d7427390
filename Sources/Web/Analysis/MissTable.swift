import Domain
import HTML
import Persistence
import UseCases

/// The indicators whose forecast misses the target, the likeliest miss first, with who has to act.
struct MissTable: Component {
    private let page: LeadershipPage
    private let words: PageWords

    /// The table of a page.
    init(_ page: LeadershipPage, _ words: PageWords) {
        self.page = page
        self.words = words
    }

    var markup: Markup {
        let rows = page.sheet.misses
        let open = page.sheet.courses.rows.count { $0.course.outlook.forecast == nil }
        return Markup {
            if rows.isEmpty {
                EmptyState(words.text("leadership.no_misses"))
            } else {
                ShortenedTable(
                    rows.map(row),
                    caption: words.text("leadership.misses_caption"),
                    columns: columns,
                    more: "leadership.more_indicators",
                    words
                )
            }
            if open > 0 {
                p(.class("muted")) { words.text("leadership.without_forecast", ["count": words.number(open)]) }
            }
        }
    }

    private var columns: [TableColumn] {
        [
            TableColumn(words.text("indicator.code"), .code), TableColumn(words.text("indicator.name"), .name),
            TableColumn(words.text("indicator.latest"), .number), TableColumn(words.text("indicator.target"), .number),
            TableColumn(words.text("leadership.column_forecast"), .number),
            TableColumn(words.text("leadership.column_chance"), .number),
            TableColumn(words.text("indicator.measuring")),
            TableColumn(words.text("leadership.column_tasks")),
        ]
    }

    private func row(_ row: IndicatorCourseRow) -> TableRow {
        let cells = page.cells(row, words)
        return TableRow([
            .text(row.indicator.code), cells.name, cells.latest, cells.target, forecast(row), chance(row),
            words.organisations(page.sheet.measuring.named(row.indicator.facts.measuring), of: page.plan.code),
            tasks(of: row.indicator.code),
        ])
    }

    private func tasks(of indicator: String) -> Markup {
        guard let linked = page.sheet.linked[indicator] else {
            return span(.class("muted")) { words.text("leadership.no_tasks_short") }
        }
        return .text(
            words.text(
                "leadership.tasks_short",
                [
                    "all": words.number(linked.all), "open": words.number(linked.open),
                    "overdue": words.number(linked.overdue),
                ]
            )
        )
    }

    private func forecast(_ row: IndicatorCourseRow) -> Markup {
        guard let forecast = row.course.outlook.forecast else { return .empty }
        let said = ForecastWords(row.indicator.unit, in: words.language)
        return Markup {
            said.value(forecast.value)
            " "
            small(.class("period")) { said.interval(forecast) }
        }
    }

    private func chance(_ row: IndicatorCourseRow) -> Markup {
        guard let forecast = row.course.outlook.forecast else { return .empty }
        let said = ForecastWords(row.indicator.unit, in: words.language)
        return Markup {
            said.percent(forecast)
            " "
            small(.class("period")) { words.text("forecast.likelihood_\(forecast.likelihood.rawValue)") }
        }
    }
}
