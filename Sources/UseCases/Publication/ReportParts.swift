import Domain
import Persistence

/// The parts a template of a periodic report can name: tables and lists made from the data. Each says so in a sentence where
/// there is nothing to list.
struct ReportParts: Sendable {
    let data: ReportData
    let numbers = ReportNumbers()
    let format = DisplayFormat(.vietnamese)

    /// The parts of a report.
    init(_ data: ReportData) {
        self.data = data
    }

    /// Every part by its name.
    static let all: [String: @Sendable (ReportParts) -> [ReportBlock]] = [
        "bang_nhom": { [$0.groups] }, "bieu_do_nhom": { $0.groupChart }, "bieu_do_nhiem_vu": { $0.taskChart },
        "don_vi_cham": { $0.lateUnits }, "chi_tieu_cham": { $0.behind },
        "chi_tieu_vuot": { $0.ahead }, "du_bao": { $0.misses }, "xu_huong": { $0.narratives { $0.trend } },
        "kho_khan": { $0.narratives { $0.difficulties } }, "de_xuat": { $0.narratives { $0.proposals } },
        "nhiem_vu_don_vi": { $0.leads }, "kinh_phi_nguon": { $0.sources }, "cac_ky": { [$0.rounds] },
        "phu_luc_chi_tieu": { [$0.indicators] }, "phu_luc_nhiem_vu": { $0.overdueTasks },
        "phu_luc_du_bao": { $0.allMisses },
    ]

    func text(_ key: String, _ values: [String: String] = [:]) -> String {
        Language.vietnamese.text(Message("composed." + key, values))
    }

    func sentence(_ key: String, _ values: [String: String] = [:]) -> [ReportBlock] {
        [.paragraph([ReportRun(text(key, values))])]
    }

    private func column(_ key: String, _ share: Int, centred: Bool = true) -> ReportTable.Column {
        ReportTable.Column(text("column_" + key), share, centred: centred)
    }

    // MARK: - Units and rounds

    private var lateUnits: [ReportBlock] {
        let late = data.rounds.flatMap { round in round.late.map { (round, $0) } }
        let all = data.rounds.map(\.lateCount).reduce(0, +)
        guard !late.isEmpty else { return sentence("no_late_units") }
        let rows = late.map { round, unit in
            let cell = unit.cells[round.code]
            let state =
                cell?.state == .late ? text("late_by", ["days": format.number(cell?.daysLate ?? 0)]) : text("missing")
            return [
                ReportRun(unit.name), ReportRun(PeriodName.of(round.code, in: .vietnamese)),
                cell?.state == .late
                    ? ReportRun(state, value: String(cell?.daysLate ?? 0), from: .round(round.code)) : ReportRun(state),
            ]
        }
        let table = ReportTable(
            text("table_units"),
            columns: [column("unit", 50, centred: false), column("period", 25), column("late", 25)],
            rows: rows
        )
        let rest = all - late.count
        return [.table(table)] + (rest > 0 ? sentence("more_units", ["count": format.number(rest)]) : [])
    }

    private var rounds: ReportBlock {
        let rows = data.rounds.map { round -> [ReportRun] in
            let counts = round.consolidated.counts
            let units = [round.obliged, round.units[.inTime] ?? 0, round.units[.late] ?? 0]
            let missing = round.obliged - units[1] - units[2]
            let cells = units + [missing, counts.asked, counts.official, counts.provisional, counts.gaps]
            return [ReportRun(PeriodName.of(round.code, in: .vietnamese))]
                + cells.map { numbers.count($0, .round(round.code)) }
        }
        let names = ["obliged", "in_time", "late_units", "missing_units", "asked", "official", "provisional", "gaps"]
        return .table(
            ReportTable(
                text("table_rounds"),
                columns: [column("period", 20, centred: false)] + names.map { column($0, 10) },
                rows: rows
            )
        )
    }

    private func narratives(_ part: (Narratives) -> String) -> [ReportBlock] {
        var blocks: [ReportBlock] = []
        for round in data.rounds {
            for unit in round.consolidated.narratives ?? [] {
                let said = part(unit.narratives).split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
                guard let first = said.first else { continue }
                let name =
                    data.rounds.count > 1
                    ? "\(unit.organisationName) (\(PeriodName.of(round.code, in: .vietnamese)))" : unit.organisationName
                blocks.append(.paragraph([ReportRun("- \(name): \(first)")]))
                blocks += said.dropFirst().map { .paragraph([ReportRun($0)]) }
            }
        }
        return blocks.isEmpty ? sentence("no_narrative") : blocks
    }

    // MARK: - Tasks and money

    /// The leads with overdue tasks, those with most first.
    var lateLeads: [OfficialCountRow] {
        data.leads.filter { $0.counts.overdue > 0 }
            .sorted { ($1.counts.overdue, $0.name ?? "") < ($0.counts.overdue, $1.name ?? "") }
    }

    private var leads: [ReportBlock] {
        let late = lateLeads
        guard !late.isEmpty else { return sentence("no_late_leads") }
        let rows = late.map { row in
            [ReportRun(row.name ?? text("outside"))]
                + [TaskStateChoice?.none, .done, .open, .overdue].map { state in
                    numbers.count(
                        state.map(row.counts.count) ?? row.counts.total,
                        .tasks(state: state, lead: row.key, year: data.year)
                    )
                }
        }
        return [
            .table(
                ReportTable(
                    text("table_leads"),
                    columns: [
                        column("lead", 44, centred: false), column("all", 14), column("done", 14), column("open", 14),
                        column("overdue", 14),
                    ],
                    rows: rows
                )
            )
        ]
    }

    private var overdueTasks: [ReportBlock] {
        guard !data.overdue.isEmpty else { return sentence("no_overdue") }
        let rows = data.overdue.map { task -> [ReportRun] in
            let due = task.occurrence.dueDay
            let late = due.map { data.instant.day.number - $0.number } ?? 0
            return [
                ReportRun(task.code), ReportRun(task.name), ReportRun(task.lead.map(\.name).joined(separator: "; ")),
                ReportRun(due.map(format.day) ?? "–"),
                ReportRun(
                    format.number(late),
                    value: String(late),
                    from: .tasks(state: .overdue, lead: nil, year: data.year)
                ),
            ]
        }
        let table = ReportTable(
            text("table_overdue"),
            columns: [
                column("code", 9), column("task", 47, centred: false), column("lead", 24, centred: false),
                column("due", 10), column("days_late", 10),
            ],
            rows: rows
        )
        let rest = data.tasks.overdue - data.overdue.count
        return [.table(table)] + (rest > 0 ? sentence("more_tasks", ["count": format.number(rest)]) : [])
    }

    private var sources: [ReportBlock] {
        guard data.money.lines > 0 else { return sentence("no_money") }
        let rows = data.sources.map { group in
            [ReportRun(Language.vietnamese.text("budget.source_\(group.key)"))]
                + BudgetStage.allCases.map { numbers.money(group.sums.sum($0), year: data.year) }
        }
        return [
            .table(
                ReportTable(
                    text("table_money"),
                    columns: [column("source", 25, centred: false)]
                        + BudgetStage.allCases.map { column($0.rawValue, 15) },
                    rows: rows
                )
            )
        ]
    }
}
