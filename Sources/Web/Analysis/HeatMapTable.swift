import Domain
import HTML
import Persistence
import UseCases

/// The table that is the heat map: a row an indicator, a column a period, and below the counts of each period.
struct HeatMapTable: Component {
    private let page: HeatMapPage
    private let words: PageWords

    /// The table of a page.
    init(_ page: HeatMapPage, _ words: PageWords) {
        self.page = page
        self.words = words
    }

    private var history: StandingHistory { page.history }
    private var caption: String { words.text("heat_map.caption") }

    var markup: Markup {
        div(.class("matrix landscape"), .role("region"), .aria("label", caption), .tabindex(0)) {
            table(.class("heat")) {
                HTML.caption { caption }
                thead {
                    tr {
                        th(.class("name"), .scope("col")) { words.text("indicator.name") }
                        for period in history.periods {
                            th(.scope("col")) { PeriodTitle.of(period.code, words) }
                        }
                    }
                }
                for group in history.shown { body(of: group) }
                tfoot { sums }
            }
        }
    }

    private func body(of group: IndicatorGroup) -> Markup {
        let rows = history.rows(of: group.code)
        guard !rows.isEmpty else { return .empty }
        return tbody {
            tr(.class("group")) {
                th(.colspan(history.periods.count + 1), .scope("rowgroup")) {
                    a(.href(Routes.groupCharts.path(page.plan.code, query: [("nhom", group.code)] + page.past.kept))) {
                        "\(group.code). \(group.name)"
                    }
                }
            }
            for row in rows { markup(of: row) }
        }
    }

    private func markup(of row: StandingHistoryRow) -> Markup {
        let cells = IndicatorCells(
            row.indicator,
            of: page.plan.code,
            parentName: row.indicator.parentName,
            kept: page.past.kept,
            words
        )
        return tr {
            th(.class("name"), .scope("row")) {
                span(.class("clamp")) {
                    span(.class("code")) { row.indicator.code }
                    " "
                    cells.name
                }
            }
            for (period, step) in zip(history.periods, row.steps) { cell(step, period, row.indicator) }
        }
    }

    private func cell(_ step: StandingStep, _ period: HistoryPeriod, _ indicator: RatedIndicator) -> Markup {
        let mark = StatusMark(step.rating.standing, in: words.language)
        return td(
            .class("heat-\(mark.tone.rawValue)", step.isOwn || step.figureDay == nil ? nil : "old"),
            .title(hint(step, mark))
        ) {
            if step.isOwn, let code = try? IndicatorCode(indicator.code) {
                a(.href(Routes.indicator.path(page.plan.code, code, query: page.past.kept) + "#so-lieu")) {
                    inside(step, mark, indicator)
                }
            } else {
                inside(step, mark, indicator)
            }
        }
    }

    private func inside(_ step: StandingStep, _ mark: StatusMark, _ indicator: RatedIndicator) -> Markup {
        Markup {
            span(.class("sign-box \(mark.tone.rawValue)")) { mark.shape }
            span(.class("unseen")) { mark.word + " " }
            if let figure = step.rating.figure {
                words.format.value(figure, unit: indicator.unit)
                if step.isProvisional { small { words.text("heat_map.provisional") } }
                if !step.isOwn { span(.class("unseen")) { " " + words.text("heat_map.carried") } }
            }
        }
    }

    private func hint(_ step: StandingStep, _ mark: StatusMark) -> String {
        guard let day = step.figureDay else { return mark.word }
        return words.text("heat_map.hint", ["standing": mark.word, "day": words.format.day(day)])
    }

    private var sums: Markup {
        let counts = history.periods.indices.map { history.standings(at: $0) }
        return Markup {
            sum("heat_map.sum_fine", counts.map(\.inOrder))
            sum("heat_map.sum_behind", counts.map(\.behind))
            sum("heat_map.sum_none", counts.map { $0[.noData] + $0[.noPath] })
        }
    }

    private func sum(_ key: String, _ counts: [Int]) -> Markup {
        tr {
            th(.class("name"), .scope("row")) { words.text(key) }
            for count in counts { td { words.number(count) } }
        }
    }
}
