import Domain
import HTML
import Persistence
import UseCases

/// Occurrences of tasks as a table, alike in every list.
struct TaskTable: Component {
    private let tasks: [ListedTask]
    private let caption: String
    private let plan: PlanCode
    private let today: Day
    private let isPublic: Bool
    private let past: PastReading
    private let words: PageWords

    /// Occurrences as they stand on a day; what only people signed in see is left out where `isPublic` holds.
    init(
        _ tasks: [ListedTask],
        caption: String,
        plan: PlanCode,
        today: Day,
        isPublic: Bool,
        past: PastReading = .none,
        _ words: PageWords
    ) {
        self.tasks = tasks
        self.caption = caption
        self.plan = plan
        self.today = today
        self.isPublic = isPublic
        self.past = past
        self.words = words
    }

    var markup: Markup {
        var columns = [
            TableColumn(words.text("task.code"), .code), TableColumn(words.text("task.name"), .name),
            TableColumn(words.text("task.lead")), TableColumn(words.text("task.due"), .number),
        ]
        if !isPublic { columns.append(TableColumn(words.text("progress.percent"), .number)) }
        columns.append(TableColumn(words.text("task.state")))
        return DataTable(caption: caption, columns: columns, rows: tasks.map(row)).markup
    }

    private func row(_ task: ListedTask) -> TableRow {
        var cells = [
            .text(task.code), name(task), words.organisations(task.lead, of: plan),
            TaskCells.due(task.occurrence, words),
        ]
        if !isPublic { cells.append(TaskCells.percent(task.occurrence, words)) }
        cells.append(TaskCells.state(task.occurrence, on: today, isPublic: isPublic, words))
        return TableRow(cells, id: task.isAnnual ? "\(task.code)-\(task.occurrence.year)" : task.code)
    }

    private func name(_ task: ListedTask) -> Markup {
        Markup {
            TaskCells.link(task, of: plan, isPublic: isPublic, past: past, words)
            if task.isAnnual {
                " "
                small(.class("muted")) { words.text("task.in_year", ["year": "\(task.occurrence.year)"]) }
            }
            if task.programme == nil {
                " "
                small(.class("muted")) { words.text("task.outside") }
            }
        }
    }
}
