import Domain
import HTML
import Persistence
import UseCases

/// The numbers of a Gantt chart as tables: the occurrences by lead, then the activities of approved plans by task.
struct ScheduleTable: Component {
    private let sheet: ScheduleSheet
    private let isPublic: Bool
    private let words: PageWords

    /// The tables of a page.
    init(_ sheet: ScheduleSheet, isPublic: Bool, _ words: PageWords) {
        self.sheet = sheet
        self.isPublic = isPublic
        self.words = words
    }

    var markup: Markup {
        Markup {
            tasks
            if sheet.occurrences.contains(where: { !$0.activities.isEmpty }) { activities }
        }
    }

    private var tasks: Markup {
        var columns = [
            TableColumn(words.text("task.code"), .code), TableColumn(words.text("task.name"), .name),
            TableColumn(words.text("schedule.from"), .number), TableColumn(words.text("task.due"), .number),
        ]
        if !isPublic { columns.append(TableColumn(words.text("progress.percent"), .number)) }
        columns += [
            TableColumn(words.text("schedule.days_late"), .number), TableColumn(words.text("task.state")),
        ]
        let groups = sheet.groups.map { group in
            RowGroup(
                .text(group.lead.name ?? words.text("plan.not_assigned")),
                rows: group.occurrences.map(row)
            )
        }
        return DataTable(caption: words.text("schedule.table"), columns: columns, groups: groups).markup
    }

    private func row(_ row: ScheduledOccurrence) -> TableRow {
        let occurrence = row.task.occurrence
        let name = Markup {
            TaskCells.link(row.task, of: sheet.plan.code, isPublic: isPublic, words)
            if row.task.isAnnual {
                " "
                small(.class("muted")) { words.text("task.in_year", ["year": "\(occurrence.year)"]) }
            }
        }
        var cells: [Markup] = [
            .text(row.task.code), name, .text(words.format.day(row.course.planned.lowerBound)),
            TaskCells.due(occurrence, words),
        ]
        if !isPublic { cells.append(TaskCells.percent(occurrence, words)) }
        let late = row.course.late.map { $0.upperBound.number - $0.lowerBound.number + 1 }
        cells.append(late.map { Markup.text(words.number($0)) } ?? .empty)
        cells.append(TaskCells.state(occurrence, on: sheet.day, isPublic: isPublic, words))
        return TableRow(cells)
    }

    private var activities: Markup {
        let columns = [
            TableColumn(words.text("schedule.label"), .code), TableColumn(words.text("schedule.activity"), .name),
            TableColumn(words.text("schedule.approved"), .number), TableColumn(words.text("schedule.actual"), .number),
            TableColumn(words.text("progress.percent"), .number),
            TableColumn(words.text("schedule.days_late"), .number),
            TableColumn(words.text("schedule.waits_for")), TableColumn(words.text("schedule.slack")),
        ]
        let groups = sheet.occurrences.filter { !$0.activities.isEmpty }.map { row in
            RowGroup(
                .text(row.task.code + " " + row.task.name),
                rows: row.activities.map { line($0, row.activities) }
            )
        }
        return DataTable(caption: words.text("schedule.activities"), columns: columns, groups: groups).markup
    }

    private func line(_ activity: ScheduledActivity, _ all: [ScheduledActivity]) -> TableRow {
        let (own, actual) = (activity.activity, activity.actual)
        let late = own.due.map { actual.daysLate(after: $0, on: sheet.day) } ?? 0
        let waits = own.dependencies.compactMap { before in all.first { $0.activity.id == before }?.label }
        return TableRow([
            .text(activity.label), .text(own.name), .text(days(own.start, own.due)),
            .text(actual.startedOn == nil ? "" : days(actual.startedOn, actual.endedOn)),
            .text(actual.percent.map { "\($0)%" } ?? ""), .text(late > 0 ? words.number(late) : ""),
            .text(waits.joined(separator: ", ")), slack(activity),
        ])
    }

    private func days(_ first: Day?, _ last: Day?) -> String {
        (first.map(words.format.day) ?? "…") + " – " + (last.map(words.format.day) ?? "…")
    }

    private func slack(_ activity: ScheduledActivity) -> Markup {
        guard let slack = activity.slack else { return .empty }
        guard slack > 0 else { return b { words.text("schedule.is_critical") } }
        return .text(words.text("schedule.slack_days", ["days": words.number(slack)]))
    }
}
