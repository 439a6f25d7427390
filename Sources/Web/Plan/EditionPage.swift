import Domain
import HTML
import Persistence
import UseCases

/// One edition of a plan as it was issued: its indicators with every printed value, and its tasks.
struct EditionPage: PlanPage {
    let plan: StoredPlan
    /// The edition.
    let edition: PlanEdition
    /// All it says.
    let issued: PlanContent

    var section: PageSection? { nil }

    /// Asks the database for all of it; `Refusal.notFound` where the plan has no edition of that number.
    static func load(_ connection: any Connection, plan: StoredPlan, number: String) throws -> EditionPage {
        let store = PlanStore(connection: connection)
        guard let edition = try store.editions(of: plan.id).first(where: { "\($0.number)" == number }) else {
            throw Refusal.notFound(Message("editions.unknown", ["number": number, "plan": plan.name]))
        }
        return EditionPage(plan: plan, edition: edition, issued: try store.content(editionID: edition.id))
    }

    func title(_ words: PageWords) -> String {
        words.text("editions.edition", ["number": words.number(edition.number)])
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("editions.title"), Routes.editions.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if edition.id != plan.editionID {
                InsetBox(.note) {
                    p {
                        words.text("editions.superseded")
                        " "
                        a(.href(Routes.plan.path(plan.code))) { words.text("editions.to_current") }
                    }
                }
            }
            p { edition.name }
            h2 { words.text("indicators.title") }
            indicatorTable(words)
            h2 { words.text("tasks.title") }
            taskTable(words)
        }
    }

    private func indicatorTable(_ words: PageWords) -> Markup {
        let years = Set(issued.indicators.flatMap { $0.targets.map(\.year) }).sorted()
        let columns =
            [TableColumn(words.text("indicator.code"), .code), TableColumn(words.text("indicator.name"), .name)]
            + years.map { TableColumn("\($0)", .number) } + [TableColumn(words.text("indicator.measuring"))]
        let groups = issued.groups.map { group in
            RowGroup(
                .text("\(group.code). \(group.name)"),
                rows: issued.indicators.filter { $0.group == group.code }.map { row($0, years) }
            )
        }
        return DataTable(caption: words.text("editions.indicators_caption"), columns: columns, groups: groups).markup
    }

    private func row(_ indicator: Indicator, _ years: [Int]) -> TableRow {
        let values = years.map { year in
            Markup.text(indicator.targets.last { $0.year == year }?.text ?? "")
        }
        let measuring = indicator.measuring.map(\.text).joined(separator: "; ")
        return TableRow(
            [.text(indicator.code.text), .text(indicator.name)] + values + [.text(measuring)],
            isHeading: indicator.isHeading
        )
    }

    private func taskTable(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("task.code"), .code), TableColumn(words.text("task.name"), .name),
            TableColumn(words.text("task.lead")), TableColumn(words.text("task.schedule")),
        ]
        let rows = issued.tasks.map { task in
            TableRow([
                .text(task.code.text), .text(task.name), .text(task.lead.map(\.text).joined(separator: "; ")),
                .text(task.schedule.text),
            ])
        }
        return DataTable(caption: words.text("editions.tasks_caption"), columns: columns, rows: rows).markup
    }
}
