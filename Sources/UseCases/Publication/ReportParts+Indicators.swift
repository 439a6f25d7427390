import Domain
import Persistence

extension ReportParts {
    private func column(_ key: String, _ share: Int, centred: Bool = true) -> ReportTable.Column {
        ReportTable.Column(text("column_" + key), share, centred: centred)
    }

    private func word(_ standing: Standing) -> String {
        Language.vietnamese.text("status.standing_\(standing.rawValue)")
    }

    private func name(_ row: IndicatorCourseRow) -> String {
        row.indicator.parentName.map { "\($0): \(row.indicator.name)" } ?? row.indicator.name
    }

    private func units(_ row: IndicatorCourseRow) -> ReportRun {
        ReportRun(data.measuring.named(row.indicator.facts.measuring).map(\.name).joined(separator: "; "))
    }

    /// The standings of each group by count, with the whole plan last.
    var groups: ReportBlock {
        let all = StandingCounts(data.courses.rows.map(\.course.now.standing))
        let shown = Standing.allCases.filter { all[$0] > 0 || $0 != .noPath }
        func row(_ name: String, _ counts: StandingCounts, group: String?) -> [ReportRun] {
            [ReportRun(name), numbers.count(counts.total, .indicators(standing: nil, group: group))]
                + shown.map { numbers.count(counts[$0], .indicators(standing: $0, group: group)) }
        }
        let rows = data.groups.map { group in
            let members = data.courses.rows.filter { $0.indicator.group == group.code }
            let counts = StandingCounts(members.map(\.course.now.standing))
            return row("\(group.code). \(group.name)", counts, group: group.code)
        }
        return .table(
            ReportTable(
                text("table_groups"),
                columns: [column("group", 30, centred: false), column("all", 9)]
                    + shown.map { ReportTable.Column(word($0), 9, centred: true) },
                rows: rows + [row(text("whole_plan"), all, group: nil)]
            )
        )
    }

    /// The indicators far behind their path, the furthest first.
    var behind: [ReportBlock] {
        let rows = data.courses.rows.filter { $0.course.now.standing == .farBehind }
            .sorted { ($0.course.now.leadPercent ?? .zero) < ($1.course.now.leadPercent ?? .zero) }
        return standings(rows, none: "no_behind")
    }

    /// The indicators far ahead of their path.
    var ahead: [ReportBlock] {
        standings(data.courses.rows.filter { $0.course.now.standing == .farAhead }, none: "no_ahead")
    }

    private func standings(_ rows: [IndicatorCourseRow], none: String) -> [ReportBlock] {
        guard !rows.isEmpty else { return sentence(none) }
        return [
            .table(
                ReportTable(
                    text("table_standings"),
                    columns: [
                        column("code", 8), column("indicator", 42, centred: false), column("figure", 12),
                        column("expected", 12), column("target_final", 12), column("unit", 22, centred: false),
                    ],
                    rows: rows.map { row in
                        [
                            ReportRun(row.indicator.code), ReportRun(name(row)), numbers.figure(row),
                            numbers.expected(row), numbers.target(row.indicator.rating.target, of: row), units(row),
                        ]
                    }
                )
            )
        ]
    }

    /// The indicators likeliest to miss their target, with the tasks behind them and who has to act.
    var misses: [ReportBlock] {
        let rows = missing
        guard !rows.isEmpty else { return sentence("no_misses") }
        let rest = rows.count - Self.namedMisses
        return [misses(Array(rows.prefix(Self.namedMisses)))]
            + (rest > 0 ? sentence("more_misses", ["count": format.number(rest)]) : [])
    }

    /// All indicators forecast to miss their target.
    var allMisses: [ReportBlock] {
        let rows = missing
        return rows.isEmpty ? sentence("no_misses") : [misses(rows)]
    }

    /// How many of them the text names; the annex has all.
    private static var namedMisses: Int { 10 }

    private var missing: [(IndicatorCourseRow, Forecast)] {
        data.remedies.compactMap { row in row.course.outlook.forecast.map { (row, $0) } }
            .filter { $0.0.course.isMissExpected }
    }

    private func misses(_ rows: [(IndicatorCourseRow, Forecast)]) -> ReportBlock {
        .table(
            ReportTable(
                text("table_misses"),
                columns: [
                    column("code", 8), column("indicator", 34, centred: false), column("target_final", 10),
                    column("forecast", 18), column("chance", 10), column("open_tasks", 10),
                    column("unit", 20, centred: false),
                ],
                rows: rows.map { row, forecast in
                    [
                        ReportRun(row.indicator.code), ReportRun(name(row)),
                        numbers.target(forecast.target, of: row), numbers.forecast(forecast, of: row),
                        numbers.chance(forecast, of: row), open(row), units(row),
                    ]
                }
            )
        )
    }

    private func open(_ row: IndicatorCourseRow) -> ReportRun {
        guard let linked = data.linked[row.indicator.code] else { return ReportRun("–") }
        return ReportRun("\(format.number(linked.open))/\(format.number(linked.all))")
    }

    /// Every indicator with its scenario, figure and standing, by group.
    var indicators: ReportBlock {
        let columns = Set(
            data.courses.rows.flatMap { $0.indicator.targets.map { ScenarioColumn(kind: $0.kind, year: $0.year) } }
        ).sorted()
        let scenario = columns.map { column in
            ReportTable.Column(text("column_\(column.kind.rawValue)", ["year": String(column.year)]), 8, centred: true)
        }
        var rows: [[ReportRun]] = []
        for group in data.groups {
            rows.append(
                [ReportRun(group.code), ReportRun(group.name)]
                    + [ReportRun](repeating: ReportRun(""), count: columns.count + 4)
            )
            for row in data.courses.rows where row.indicator.group == group.code {
                let targets = columns.map { column in
                    numbers.target(
                        row.indicator.targets.first { $0.kind == column.kind && $0.year == column.year },
                        of: row
                    )
                }
                rows.append(
                    [ReportRun(row.indicator.code), ReportRun(name(row))] + targets
                        + [
                            numbers.figure(row), numbers.expected(row), ReportRun(word(row.course.now.standing)),
                            units(row),
                        ]
                )
            }
        }
        return .table(
            ReportTable(
                text("table_indicators"),
                columns: [column("code", 6), column("indicator", 32, centred: false)] + scenario
                    + [
                        column("figure", 10), column("expected", 9), column("standing", 10),
                        column("unit", 16, centred: false),
                    ],
                rows: rows
            )
        )
    }
}
