import Domain
import HTML
import Persistence
import UseCases

/// Indicators by periods: a table whose cells are coloured by how the indicator stood, each with the sign of the standing and the
/// figure it rests on.
struct HeatMapPage: PlanPage, Equatable {
    /// What it shows.
    let history: StandingHistory
    /// What the address asks for.
    let choice: HistoryChoice
    /// The moment the page is read as of; its links take it along.
    let past: PastReading
    /// True for a reader who sees the coordinator's dashboard.
    let readsAll: Bool

    var plan: StoredPlan { history.plan }
    var section: PageSection? { .leadership }

    func title(_ words: PageWords) -> String { words.text("heat_map.title") }

    func lead(_ words: PageWords) -> String? {
        guard let last = history.periods.indices.last else { return nil }
        var values = GroupChartsPage.values(of: history.standings(at: last), words)
        values["period"] = PeriodTitle.of(history.periods[last].code, words)
        return words.text("heat_map.finding", values)
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            DashboardTabs(plan: plan.code, past: past, readsAll: readsAll).markup(on: .history, words)
            filters(words)
            if history.periods.isEmpty || history.rows.isEmpty {
                EmptyState(words.text("heat_map.none"))
            } else {
                key(words)
                HeatMapTable(self, words)
            }
        }
    }

    private func filters(_ words: PageWords) -> Markup {
        func choose(_ key: String, _ name: String, _ options: [(String, String)], _ selected: String?) -> FormField {
            FilterForm.choice(words.text(key), name: name, options, selected: selected, in: words.language)
        }
        let groups = history.groups.map { ($0.code, "\($0.code). \($0.name)") }
        let last = words.text("heat_map.last_periods", ["count": words.number(StandingHistory.mostPeriods)])
        let years = history.years.reversed().map { (value: String($0), text: String($0)) }
        return FilterForm(
            to: Routes.standingHistory.path(plan.code),
            fields: [
                choose("indicators.group", "nhom", groups, choice.group),
                FormField(
                    words.text("heat_map.year"),
                    name: "nam",
                    .choice([(value: "", text: last)] + years, selected: choice.year)
                ),
            ],
            hidden: past.kept,
            clearAddress: choice == .page(group: nil, year: nil)
                ? nil : Routes.standingHistory.path(plan.code, query: past.kept),
            in: words.language
        ).markup
    }

    private func key(_ words: PageWords) -> Markup {
        Markup {
            ul(.class("heat-key")) {
                for standing in Standing.allCases {
                    li(.class("heat-\(StatusMark(standing, in: words.language).tone.rawValue)")) {
                        StatusMark(standing, in: words.language)
                    }
                }
            }
            p(.class("muted")) { words.text("heat_map.note") }
        }
    }
}
