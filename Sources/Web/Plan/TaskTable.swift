import Domain
import HTML
import Persistence
import UseCases

/// Tasks as a table, alike in every list.
struct TaskTable: Component {
    private let tasks: [TaskRow]
    private let caption: String
    private let plan: StoredPlan
    private let today: Day
    private let words: PageWords

    /// Tasks of a plan as they stand on a day. The leads get a column where any is given.
    init(_ tasks: [TaskRow], caption: String, plan: StoredPlan, today: Day, _ words: PageWords) {
        self.tasks = tasks
        self.caption = caption
        self.plan = plan
        self.today = today
        self.words = words
    }

    private var showsLeads: Bool { tasks.contains { !$0.lead.isEmpty } }

    var markup: Markup {
        var columns = [TableColumn(words.text("task.code"), .code), TableColumn(words.text("task.name"), .name)]
        if showsLeads { columns.append(TableColumn(words.text("task.lead"))) }
        columns += [
            TableColumn(words.text("task.schedule")), TableColumn(words.text("task.due"), .number),
            TableColumn(words.text("task.state")),
        ]
        return DataTable(caption: caption, columns: columns, rows: tasks.map(row)).markup
    }

    private func row(_ task: TaskRow) -> TableRow {
        let due = TaskDue(schedule: task.schedule, planYears: plan.years)
        var cells = [Markup.text(task.code), name(task)]
        if showsLeads { cells.append(words.organisations(task.lead, of: plan.code)) }
        cells += [
            span(.when(task.schedule.text.count <= 12, .class("nowrap"))) { task.schedule.text }, dueDay(due),
            StatusMark(due.state(on: today), in: words.language).markup,
        ]
        return TableRow(cells, id: task.code)
    }

    private func name(_ task: TaskRow) -> Markup {
        guard let code = try? TaskCode(task.code) else { return .text(task.name) }
        return a(.href(Routes.task.path(plan.code, code))) { task.name }
    }

    /// The next due day, or the last one; for an annual task with how many have passed.
    private func dueDay(_ due: TaskDue) -> Markup {
        guard let occurrence = due.next(on: today) ?? due.occurrences.last else { return .empty }
        let passed = due.passed(on: today).count
        return Markup {
            words.format.day(occurrence.dueDay)
            if due.occurrences.count > 1, passed > 0 {
                " "
                small(.class("muted")) { words.text("task.passed", ["count": words.number(passed)]) }
            }
        }
    }
}
