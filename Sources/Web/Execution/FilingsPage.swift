import Domain
import HTML
import Persistence
import UseCases

/// How the tasks of a plan stand with their implementation plans, with the list of those that have none.
struct FilingsPage: PlanPage {
    /// The tasks and counts.
    let list: FilingList
    /// The standing asked for; nil for all.
    let standing: TaskFiling.Standing?
    /// The lead asked for; nil for all.
    let lead: OrganisationCode?
    /// The page of the list, from 1.
    var page = 1
    /// Faults of the setting as typed.
    var problems: [InputProblem] = []
    /// The days as typed.
    var typedDays: String?
    /// The day of the assignment as typed.
    var typedDay: String?
    /// Who reads, when.
    let reader: RoundReader

    /// Rows a page.
    static let pageSize = 50

    var plan: StoredPlan { list.plan }
    var section: PageSection? { .tasks }

    func title(_ words: PageWords) -> String { words.text("implementation.filings") }

    func lead(_ words: PageWords) -> String? {
        words.text("implementation.filings_lead", ["days": words.number(list.rule.days)])
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            tiles(words)
            filter(words)
            if reader.actor.coordinates(plan.coordinator) { setting(words) }
        }
    }

    private func tiles(_ words: PageWords) -> Markup {
        CountTile.row(
            TaskFiling.Standing.allCases.map { standing in
                CountTile(
                    list.counts[standing] ?? 0,
                    ImplementationWords(words).standing(standing),
                    address: address(standing),
                    in: words.language
                )
            },
            name: words.text("implementation.filings")
        )
    }

    private func address(_ standing: TaskFiling.Standing?, page: Int = 1) -> String {
        var query: [(String, String)] = []
        if let standing { query.append(("tinh-trang", standing.rawValue)) }
        if let lead { query.append(("don-vi", lead.text)) }
        if page > 1 { query.append(("trang", String(page))) }
        return Routes.filings.path(plan.code, query: query)
    }

    private func filter(_ words: PageWords) -> Markup {
        let own = ImplementationWords(words)
        let form = FilterForm(
            to: Routes.filings.path(plan.code),
            fields: [
                FilterForm.choice(
                    words.text("implementation.standing"),
                    name: "tinh-trang",
                    TaskFiling.Standing.allCases.map { ($0.rawValue, own.standing($0).word) },
                    selected: standing?.rawValue,
                    in: words.language
                ),
                leadField(words),
            ],
            clearAddress: standing == nil && lead == nil ? nil : Routes.filings.path(plan.code),
            in: words.language
        )
        return form.over(
            found: words.text("implementation.found", ["count": words.number(list.total)]),
            isEmpty: list.rows.isEmpty,
            none: words.text("implementation.none_found")
        ) { table(words) }
    }

    /// The lead to choose, or to type where there are too many to choose from.
    private func leadField(_ words: PageWords) -> FormField {
        guard list.leads.count <= FilingList.mostLeads else {
            let hint = words.text("tasks.unit_code")
            return FormField(words.text("task.lead"), name: "don-vi", .line(lead?.text ?? ""), hint: hint)
        }
        return FilterForm.choice(
            words.text("task.lead"),
            name: "don-vi",
            list.leads.compactMap { unit in unit.code.map { ($0, unit.name) } },
            selected: lead?.text,
            in: words.language
        )
    }

    private func table(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("implementation.task"), .name),
            TableColumn(words.text("task.lead")), TableColumn(words.text("implementation.assigned_on")),
            TableColumn(words.text("implementation.due_to_file")), TableColumn(words.text("implementation.standing")),
        ]
        let rows = list.rows.map { row in
            let task = row.filing.task
            return TableRow([
                .text(task.code.text),
                a(.href(Routes.implementation.path(plan.code, task.code))) { task.name },
                task.leads.isEmpty
                    ? span(.class("muted")) { words.text("plan.not_assigned") }
                    : .text(task.leads.map { list.names[$0] ?? $0.text }.joined(separator: "; ")),
                .text(row.assignedOn.map(words.format.day) ?? "–"), .text(row.dueDay.map(words.format.day) ?? "–"),
                ImplementationWords(words).standing(row.standing).markup,
            ])
        }
        return Markup {
            DataTable(
                caption: words.text("implementation.filings"),
                hidesCaption: true,
                columns: columns,
                rows: rows
            )
            Pagination(page: page, pageSize: Self.pageSize, total: list.total, in: words.language) { number in
                address(standing, page: number)
            }
        }
    }

    private func setting(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        return Markup {
            h2 { words.text("implementation.setting") }
            PostForm(to: Routes.setFilingRule.path(plan.code), csrf: reader.token) {
                FormField(
                    words.text("implementation.filing_days"),
                    name: "days",
                    .line(typedDays ?? String(list.rule.days), .number),
                    hint: words.text("implementation.filing_days_hint"),
                    error: faults["days"]
                )
                FormField(
                    words.text("implementation.assigned_on"),
                    name: "assigned_on",
                    .line(typedDay ?? list.rule.assignedOn?.iso ?? "", .date),
                    hint: words.text("implementation.assigned_on_hint"),
                    error: faults["assigned_on"],
                    optional: words.text("form.optional")
                )
                ActionButton.row { ActionButton(words.text("implementation.do_set"), .secondary) }
            }
        }
    }
}
