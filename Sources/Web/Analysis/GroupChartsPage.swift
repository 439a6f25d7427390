import Domain
import HTML
import Persistence
import UseCases

/// A small chart of each indicator, group by group, all in one frame; the same numbers as a table.
struct GroupChartsPage: PlanPage, Equatable {
    /// What it shows.
    let sheet: GroupChartSheet
    /// The group the address narrows it to; nil for all.
    let group: String?
    /// The moment the page is read as of; its links take it along.
    let past: PastReading
    /// True for a reader who sees the coordinator's dashboard.
    let readsAll: Bool

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .leadership }

    func title(_ words: PageWords) -> String { words.text("group_charts.title") }

    func lead(_ words: PageWords) -> String? {
        let counts = sheet.standings()
        return words.text("group_charts.finding", Self.values(of: counts, words))
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            DashboardTabs(plan: plan.code, past: past, readsAll: readsAll).markup(on: .charts, words)
            filters(words)
            if sheet.shownRows.isEmpty {
                EmptyState(words.text("indicators.none"))
            } else {
                key(words)
                groups(words)
            }
        }
    }

    /// How many stand how, as the values of a sentence.
    static func values(of counts: StandingCounts, _ words: PageWords) -> [String: String] {
        [
            "all": words.number(counts.total), "fine": words.number(counts.inOrder),
            "behind": words.number(counts.behind), "none": words.number(counts[.noData]),
        ]
    }

    private func filters(_ words: PageWords) -> Markup {
        let options = sheet.groups.map { ($0.code, "\($0.code). \($0.name)") }
        return FilterForm(
            to: Routes.groupCharts.path(plan.code),
            fields: [
                FilterForm.choice(
                    words.text("indicators.group"),
                    name: "nhom",
                    options,
                    selected: group,
                    in: words.language
                )
            ],
            hidden: past.kept,
            clearAddress: group == nil ? nil : Routes.groupCharts.path(plan.code, query: past.kept),
            in: words.language
        ).markup
    }

    private func groups(_ words: PageWords) -> Markup {
        let charts = sheet.shownRows.map { ($0, chart(of: $0, words)) }
        let shared = PathPanelFrame(of: charts.map(\.1))
        return Markup {
            for group in sheet.shown {
                HTML.section(.class("panel-group"), .aria("labelledby", "nhom-\(group.code)")) {
                    h2(.id("nhom-\(group.code)")) { "\(group.code). \(group.name)" }
                    p(.class("panel-counts")) {
                        StandingBar(sheet.standings(of: group.code))
                        counts(of: group.code, words)
                    }
                    div(.class("panels paths")) {
                        for (row, chart) in charts where row.indicator.group == group.code {
                            PathPanel(row.indicator, chart, on: shared, cells: cells(row, words), in: words.language)
                        }
                    }
                    details {
                        summary { words.text("chart.table") }
                        table(of: group, words)
                    }
                }
            }
        }
    }

    /// The standings of a group, each with its count, linked to the list.
    private func counts(of group: String, _ words: PageWords) -> Markup {
        let parts = sheet.standings(of: group).parts.map { standing, count -> Markup in
            let query = [("nhom", group), ("danh-gia", standing.addressWord)] + past.kept
            return span(.class("panel-count")) {
                a(.href(Routes.indicators.path(plan.code, query: query))) { words.number(count) }
                " "
                StatusMark(standing, in: words.language)
            }
        }
        return .joined(parts, by: " ")
    }

    private func cells(_ row: IndicatorCourseRow, _ words: PageWords) -> IndicatorCells {
        IndicatorCells(row.indicator, of: plan.code, parentName: row.indicator.parentName, kept: past.kept, words)
    }

    private func chart(of row: IndicatorCourseRow, _ words: PageWords) -> GrowthPathChart {
        let observations = row.figures.map { cited in
            ChartObservation(
                day: cited.figure.day,
                period: PeriodTitle.of(cited.figure.period, words),
                value: cited.figure.value,
                isProvisional: cited.figure.status == .provisional
            )
        }
        return GrowthPathChart(
            targets: row.indicator.targets,
            observations: observations,
            today: sheet.day,
            unit: row.indicator.unit,
            direction: row.indicator.direction,
            in: words.language
        )
    }

    private func table(of group: IndicatorGroup, _ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("indicator.code"), .code), TableColumn(words.text("indicator.name"), .name),
            TableColumn(words.text("indicator.latest"), .number),
            TableColumn(words.text("indicator.expected"), .number),
            TableColumn(words.text("indicator.lead"), .number), TableColumn(words.text("indicator.target"), .number),
            TableColumn(words.text("indicator.rating")),
        ]
        let rows = sheet.rows(of: group.code).map { row in
            let cells = cells(row, words)
            return TableRow([
                .text(row.indicator.code), cells.name, cells.latest, cells.expected, cells.lead, cells.target,
                cells.standing,
            ])
        }
        let caption = words.text("group_charts.table_caption", ["group": group.name])
        return DataTable(caption: caption, columns: columns, rows: rows).markup
    }

    private func key(_ words: PageWords) -> Markup {
        p(.class("key")) {
            entry("chart.key_path", words) { SVG.line(.class("path"), .line(0, 5, 24, 5)) }
            entry("group_charts.key_target", words) { SVG.circle(.class("goal"), .circle(12, 5, radius: 4)) }
            entry("chart.key_official", words) { SVG.circle(.class("point"), .circle(12, 5, radius: 4)) }
            entry("chart.key_provisional", words) { SVG.circle(.class("point open"), .circle(12, 5, radius: 4)) }
            entry("group_charts.key_today", words) { SVG.line(.class("today"), .line(12, 0, 12, 10)) }
            words.text("group_charts.note")
        }
    }

    private func entry(_ key: String, _ words: PageWords, @MarkupBuilder drawing: () -> Markup) -> Markup {
        span(.class("key-entry")) {
            SVG.svg(
                .class("chart chart-key"),
                .viewBox(width: 24, height: 10),
                .aria("hidden", "true"),
                .focusable(false)
            ) { drawing() }
            words.text(key)
        }
    }
}
