import Domain
import HTML
import Persistence
import UseCases

extension BoardPage {
    func content(_ words: PageWords) -> Markup {
        Markup {
            pictures.head(.board, words)
            p(.class("muted"), .role("status")) { words.text("tasks.shown", ["count": words.number(total)]) }
            div(.class("board landscape")) { for column in columns { section(of: column, words) } }
            h2 { words.text("board.table") }
            table(words)
            pictures.download(TaskView.list.path(plan.code, query: query(nil) + [("format", "csv")]), words)
        }
    }

    private var total: Int { columns.reduce(0) { $0 + $1.count } }

    /// The query of a list that shows what the board shows, of one column or of all.
    private func query(_ choice: TaskStateChoice?) -> [(String, String)] {
        guard let choice else { return pictures.selection.query }
        var selection = pictures.selection
        // A board narrowed by state has its rows in the list of that state.
        if selection.filter.state == nil || selection.filter.state?.includesAll(of: choice) == true {
            selection.filter.state = choice
        }
        return selection.query
    }

    private func section(of column: Column, _ words: PageWords) -> Markup {
        let mark = StatusMark(column.choice, in: words.language)
        let heading = "cot-" + column.choice.addressWord
        let address = TaskView.list.path(plan.code, query: query(column.choice))
        return HTML.section(.class("column \(mark.tone.rawValue)"), .aria("labelledby", heading)) {
            h2(.id(heading)) {
                mark
                " "
                if column.count > 0 {
                    a(.class("count"), .href(address)) { words.number(column.count) }
                } else {
                    span(.class("count")) { words.number(0) }
                }
            }
            if column.cards.isEmpty {
                p(.class("muted")) { words.text("board.empty") }
            } else {
                ul(.class("plain")) { for task in column.cards { card(task, words) } }
            }
            if column.count > Self.mostOnPhone {
                p {
                    a(.href(address)) { words.text("board.all", ["count": words.number(column.count)]) }
                }
            }
        }
    }

    private func card(_ task: ListedTask, _ words: PageWords) -> Markup {
        let occurrence = task.occurrence
        let state = occurrence.state(on: today)
        return li(.class("card")) {
            p(.class("small muted")) {
                span(.class("code")) { task.code }
                if task.isAnnual { " " + words.text("task.in_year", ["year": "\(occurrence.year)"]) }
                if task.programme == nil { " · " + words.text("task.outside") }
            }
            p { TaskCells.link(task, of: plan.code, isPublic: pictures.isPublic, words) }
            p(.class("small")) {
                task.lead.isEmpty ? words.text("plan.not_assigned") : task.lead.map(\.name).joined(separator: "; ")
            }
            p(.class("small")) { day(occurrence, state, words) }
            if !pictures.isPublic {
                if state == .notBegunOverdue {
                    p(.class("small")) { words.text("board.not_begun") }
                } else if let percent = occurrence.percent, !state.isDone {
                    p(.class("small")) { words.text("board.percent", ["percent": "\(percent)"]) }
                }
                if let mark = TaskCells.evidence(occurrence, words) { p(.class("small")) { mark } }
            }
        }
    }

    /// The due day with how far away it is or how late it was.
    private func day(_ occurrence: StoredOccurrence, _ state: OfficialState, _ words: PageWords) -> String {
        guard let due = occurrence.dueDay else { return words.text("task.no_due") }
        let values = ["day": words.format.day(due)]
        if let done = occurrence.doneOn {
            let done = words.format.day(done)
            return words.text("board.done_on", values.merging(["done": done]) { first, _ in first })
        }
        guard state.isLate else { return words.text("board.due", values) }
        let days = words.number(today.number - due.number)
        return words.text("board.late", values.merging(["days": days]) { first, _ in first })
    }

    private func table(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("task.state"), .name), TableColumn(words.text("board.count"), .number),
        ]
        var rows = self.columns.map { column in
            let mark = StatusMark(column.choice, in: words.language).markup
            let address = TaskView.list.path(plan.code, query: query(column.choice))
            let number = words.number(column.count)
            return TableRow([mark, column.count > 0 ? a(.href(address)) { number } : .text(number)])
        }
        rows.append(TableRow([.text(words.text("counts.total")), .text(words.number(total))], isHeading: true))
        return DataTable(
            caption: words.text("board.table"),
            hidesCaption: true,
            columns: columns,
            rows: rows
        ).markup
    }
}
