import Domain
import HTML
import Persistence
import UseCases

/// The completeness and timeliness matrix: units by rounds.
struct CompletenessPage: PlanPage {
    let plan: StoredPlan
    /// Years that have opened rounds.
    let years: [Int]
    /// What the address asks for.
    let selection: CompletenessSelection
    /// What is shown.
    let matrix: CompletenessMatrix
    /// The page of units, from 1.
    let page: Int

    /// Units a page.
    static let pageSize = 50

    var section: PageSection? { .rounds }

    func title(_ words: PageWords) -> String { words.text("completeness.title") }
    func lead(_ words: PageWords) -> String? { words.text("completeness.lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            filters(words)
            if matrix.rounds.isEmpty {
                EmptyState(words.text("completeness.no_round"))
            } else {
                counts(words)
                units(words)
            }
        }
    }

    private func address(_ query: [(String, String)]) -> String { Routes.completeness.path(plan.code, query: query) }

    private func filters(_ words: PageWords) -> Markup {
        let all = (value: "", text: words.text("list.all"))
        let kinds = OrganisationKind.allCases.filter { $0 != .collective }
        let states = Completeness.allCases.map { ($0.rawValue, words.text("completeness.state_\($0.rawValue)")) }
        let behind = (CompletenessSelection.behindWord, words.text("completeness.state_behind"))
        let fields = [
            FormField(
                words.text("list.search_name"),
                name: "q",
                .line(selection.filter.search ?? "", .search)
            ),
            FormField(
                words.text("completeness.year"),
                name: "nam",
                .choice(
                    years.reversed().map { ("\($0)", "\($0)") } + [("tat-ca", words.text("completeness.all_rounds"))],
                    selected: selectedYear
                )
            ),
            FormField(
                words.text("organisation.kind"),
                name: "loai",
                .choice(
                    [all] + kinds.map { ($0.rawValue, words.text("organisation.kind_\($0.rawValue)")) },
                    selected: selection.filter.kind?.rawValue
                )
            ),
            FormField(
                words.text("completeness.state"),
                name: "tinh-trang",
                .choice([all, behind] + states, selected: selection.stateWord)
            ),
        ]
        return FilterForm(
            to: address([]),
            fields: fields,
            clearAddress: selection.query().isEmpty ? nil : address([]),
            in: words.language
        ).markup
    }

    private var selectedYear: String? {
        switch selection.rounds {
        case .latest: "tat-ca"
        case .latestYear, .round: matrix.rounds.last.map { "\($0.period.to.year)" }
        case .year(let year): "\(year)"
        }
    }

    /// A row of counts for each round; each count links to exactly the units it counts.
    private func counts(_ words: PageWords) -> Markup {
        let columns =
            [TableColumn(words.text("round.round"), .name)]
            + Completeness.allCases.map { TableColumn(words.text("completeness.state_\($0.rawValue)"), .number) }
            + [TableColumn(words.text("completeness.obliged"), .number)]
        let rows = matrix.rounds.map { round in
            let counted = Completeness.allCases.map { state in
                link(matrix.counts[round.code]?[state] ?? 0, round.code, state.rawValue, words)
            }
            let name = a(.href(Routes.round.path(plan.code, round.code))) { ReportingWords(words).period(round.code) }
            return TableRow([name] + counted + [link(matrix.obliged(in: round.code), round.code, "", words)])
        }
        return DataTable(caption: words.text("completeness.counts"), columns: columns, rows: rows).markup
    }

    private func link(_ count: Int, _ round: PeriodCode, _ state: String, _ words: PageWords) -> Markup {
        guard count > 0 else { return .text("0") }
        var narrowed = selection
        narrowed.filter.states = []
        let query = narrowed.query(round: round, state: state.isEmpty ? nil : state)
        return a(.href(address(query))) { words.number(count) }
    }

    private func units(_ words: PageWords) -> Markup {
        let columns =
            [TableColumn(words.text("round.unit"), .name)]
            + matrix.rounds.map { TableColumn(ReportingWords(words).period($0.code)) }
        let rows = matrix.units.map { unit in
            TableRow(
                [a(.href(Routes.organisation.path(plan.code, unit.organisation))) { unit.name }]
                    + matrix.rounds.map { cell(unit, $0.code, words) }
            )
        }
        return Markup {
            if matrix.units.isEmpty {
                EmptyState(
                    words.text("completeness.none_found"),
                    link: selection.isNarrowed ? NavigationLink(words.text("list.clear_filters"), address([])) : nil
                )
            } else {
                div(
                    .class("matrix"),
                    .role("region"),
                    .aria("label", words.text("completeness.caption")),
                    .tabindex(0)
                ) {
                    DataTable(caption: words.text("completeness.caption"), columns: columns, rows: rows)
                }
                Pagination(page: page, pageSize: Self.pageSize, total: matrix.total, in: words.language) { number in
                    address(selection.query() + [("trang", "\(number)")])
                }
                ActionButton.row {
                    ActionButton(
                        words.text("completeness.download_csv"),
                        address: address(selection.query() + [("format", "csv")]),
                        isDownload: true
                    )
                }
            }
        }
    }

    private func cell(_ unit: CompletenessUnit, _ round: PeriodCode, _ words: PageWords) -> Markup {
        guard let cell = unit.cells[round] else {
            return StatusMark(.dash, .none, words.text("completeness.not_obliged")).markup
        }
        return Markup {
            a(.href(Routes.report.path(plan.code, round, unit.organisation))) {
                StatusMark(cell.state, daysLate: cell.daysLate, in: words.language)
            }
            if cell.reportState == .returned { small { words.text("completeness.returned") } }
            if cell.provisional > 0 {
                small { words.text("completeness.provisional", ["count": words.number(cell.provisional)]) }
            }
            if cell.deadline.isExtended { small { words.text("completeness.extended") } }
        }
    }
}
