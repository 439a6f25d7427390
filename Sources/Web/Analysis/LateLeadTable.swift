import Domain
import HTML
import Persistence
import UseCases

/// The counts of tasks, and the units with the most overdue ones.
struct LateLeadTable: Component {
    private let page: LeadershipPage
    private let words: PageWords

    /// The table of a page.
    init(_ page: LeadershipPage, _ words: PageWords) {
        self.page = page
        self.words = words
    }

    var markup: Markup {
        let rows = page.sheet.lateLeads.prefix(LeadershipPage.namedLeads)
        return Markup {
            CountTile.row(tiles, name: words.text("leadership.tasks_title"))
            p(.class("muted")) { words.text("overview.tasks_note", ["day": words.format.day(page.sheet.day)]) }
            if rows.isEmpty {
                EmptyState(words.text("leadership.no_late_leads"))
            } else {
                DataTable(
                    caption: words.text("leadership.late_leads_caption"),
                    columns: [
                        TableColumn(words.text("leadership.column_lead"), .name),
                        TableColumn(words.text("leadership.column_overdue"), .number),
                        TableColumn(words.text("leadership.column_open"), .number),
                        TableColumn(words.text("leadership.column_done"), .number),
                        TableColumn(words.text("leadership.column_all"), .number),
                    ],
                    rows: rows.map(row)
                )
                if page.sheet.lateLeads.count > rows.count {
                    p {
                        a(.href(page.tasks(ListedTaskFilter(state: .overdue)))) {
                            words.text(
                                "leadership.all_late",
                                ["count": words.number(page.sheet.lateLeads.count)]
                            )
                        }
                    }
                }
            }
        }
    }

    private var tiles: [CountTile] {
        [TaskStateChoice.doneOnTime, .doneLate, .withinTime, .overdue].map { choice in
            CountTile(
                page.sheet.tasks.count(choice),
                StatusMark(choice, in: words.language),
                address: page.tasks(ListedTaskFilter(state: choice)),
                in: words.language
            )
        }
    }

    private func row(_ row: OfficialCountRow) -> TableRow {
        let lead = NamedOrganisation(code: row.key, name: row.name ?? "", printed: row.name ?? "")
        return TableRow([
            words.organisation(lead, of: page.plan.code),
            a(.href(page.tasks(ListedTaskFilter(state: .overdue, lead: row.key)))) {
                words.number(row.counts.overdue)
            },
            .text(words.number(row.counts.open)), .text(words.number(row.counts.done)),
            .text(words.number(row.counts.total)),
        ])
    }
}
