import Domain
import HTML
import Persistence
import UseCases

/// What a person has to do about implementation plans, on the page "my work".
struct TaskWorkList {
    /// The plan the tasks belong to.
    let plan: StoredPlan
    /// What waits.
    let work: TaskWork

    /// Rows shown of each list; the others are folded away.
    private static let shown = 10

    /// The lists that are not empty.
    func markup(_ words: PageWords) -> Markup {
        Markup {
            if !work.toApprove.rows.isEmpty {
                list("to_approve", work.toApprove, words)
                p { a(.href(Routes.filings.path(plan.code))) { words.text("implementation.all_filings") } }
            }
            if !work.toEndorse.rows.isEmpty { list("to_endorse", work.toEndorse, words) }
            if !work.toFile.rows.isEmpty { list("to_write", work.toFile, words) }
        }
    }

    private func list(_ key: String, _ share: TaskWork.Share, _ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("implementation.task"), .name),
            TableColumn(words.text("implementation.due_to_file")), TableColumn(words.text("implementation.standing")),
        ]
        let rows = share.rows.map { row in
            let task = row.filing.task
            return TableRow([
                .text(task.code.text),
                Markup {
                    a(.href(Routes.implementation.path(plan.code, task.code))) { task.name }
                    if let reason = row.filing.returnReason {
                        p(.class("remark")) { words.text("implementation.returned_because") + " " + reason }
                    }
                },
                due(row, words), ImplementationWords(words).state(row.filing.state),
            ])
        }
        func table(_ rows: some Sequence<TableRow>) -> DataTable {
            DataTable(
                caption: words.text("implementation.\(key)"),
                hidesCaption: true,
                columns: columns,
                rows: Array(rows)
            )
        }
        return Markup {
            h2 { words.text("implementation.\(key)") }
            table(rows.prefix(Self.shown))
            if rows.count > Self.shown {
                details {
                    summary {
                        words.text("implementation.more_tasks", ["count": words.number(rows.count - Self.shown)])
                    }
                    table(rows.dropFirst(Self.shown))
                }
            }
            if share.total > rows.count {
                p(.class("muted")) {
                    words.text(
                        "work.first_of",
                        ["count": words.number(rows.count), "all": words.number(share.total)]
                    )
                }
            }
        }
    }

    private func due(_ row: FilingList.Row, _ words: PageWords) -> Markup {
        guard let due = row.dueDay else { return .text("–") }
        guard row.standing == .overdue else { return .text(words.format.day(due)) }
        return Markup {
            words.format.day(due)
            " "
            StatusMark(.wedge, .far, words.text("round.overdue"))
        }
    }
}
