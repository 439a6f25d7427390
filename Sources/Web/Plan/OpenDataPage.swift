import Domain
import HTML
import Persistence
import UseCases

/// What can be downloaded and asked for by programs, without signing in (Nghị định 47/2020/NĐ-CP, Điều 17-21).
struct OpenDataPage: PlanPage {
    let plan: StoredPlan
    /// Codes of the rounds that have been opened, the latest first.
    let rounds: [String]

    var section: PageSection? { nil }

    /// Asks the database for the rounds.
    static func rounds(_ connection: any Connection, _ plan: StoredPlan) throws -> [String] {
        try RoundOutlookQuery(connection: connection).opened(plan: plan.id).map(\.code)
    }

    func title(_ words: PageWords) -> String { words.text("open_data.title") }
    func lead(_ words: PageWords) -> String? { words.text("open_data.lead") }

    func content(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("open_data.plan") }
            DataTable(
                caption: words.text("open_data.plan_caption"),
                columns: [
                    TableColumn(words.text("open_data.what"), .name), TableColumn(words.text("open_data.address")),
                ],
                rows: addresses.map { key, address in
                    TableRow([.text(words.text(key)), a(.href(address)) { code { address } }])
                }
            )
            if !rounds.isEmpty {
                h2 { words.text("open_data.reports") }
                DataTable(
                    caption: words.text("open_data.reports_caption"),
                    columns: [
                        TableColumn(words.text("open_data.what"), .name), TableColumn(words.text("open_data.address")),
                    ],
                    rows: rounds.map { report($0, words) }
                )
            }
            h2 { words.text("open_data.terms") }
            ul {
                li { words.text("open_data.shapes") }
                li { words.text("open_data.caching") }
                li { words.text("open_data.licence") }
            }
        }
    }

    private func report(_ round: String, _ words: PageWords) -> TableRow {
        let name = words.text("open_data.consolidated", ["round": PeriodTitle.of(round, words)])
        guard let code = try? PeriodCode(round) else { return TableRow([.text(name), .empty]) }
        let links = ["xlsx", "csv", "json"].map { format in
            a(.href(Routes.consolidated.path(plan.code, code, query: [("format", format)])), .download()) {
                format.uppercased()
            }
        }
        return TableRow([
            a(.href(Routes.consolidated.path(plan.code, code))) { name }, .joined(links, by: ", "),
        ])
    }

    private var addresses: [(String, String)] {
        [
            ("open_data.plan_whole", Routes.apiPlan.path(plan.code)),
            ("open_data.indicators", Routes.apiIndicators.path(plan.code)),
            ("open_data.tasks", Routes.apiTasks.path(plan.code)),
            ("open_data.organisations", Routes.apiPlanOrganisations.path(plan.code)),
            ("open_data.plans", Routes.apiPlans.path()),
        ]
    }
}
