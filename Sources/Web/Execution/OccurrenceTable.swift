import Domain
import HTML
import Persistence
import UseCases

/// The occurrences of one task as a table: when each is due and where it stands.
struct OccurrenceTable {
    private let occurrences: [StoredOccurrence]
    private let plan: PlanCode
    private let today: Day
    private let isPublic: Bool
    private let past: PastReading

    /// Occurrences of a task of a plan as they stand on a day.
    init(
        _ occurrences: [StoredOccurrence],
        of plan: PlanCode,
        today: Day,
        isPublic: Bool,
        past: PastReading
    ) {
        self.occurrences = occurrences
        self.plan = plan
        self.today = today
        self.isPublic = isPublic
        self.past = past
    }

    /// The table.
    func markup(_ words: PageWords) -> Markup {
        var columns = [TableColumn(words.text("occurrence.due"), .name)]
        if !isPublic { columns.append(TableColumn(words.text("progress.percent"), .number)) }
        columns.append(TableColumn(words.text("task.state")))
        let rows = occurrences.map { occurrence in
            var cells = [name(occurrence, words)]
            if !isPublic { cells.append(TaskCells.percent(occurrence, words)) }
            cells.append(TaskCells.state(occurrence, on: today, isPublic: isPublic, words))
            return TableRow(cells)
        }
        return DataTable(caption: words.text("occurrence.caption"), columns: columns, rows: rows).markup
    }

    private func name(_ occurrence: StoredOccurrence, _ words: PageWords) -> Markup {
        let text = occurrence.dueDay.map(words.format.day) ?? words.text("task.no_due")
        guard !isPublic, !past.isPast, let code = try? TaskCode(occurrence.task) else { return .text(text) }
        return a(.href(Routes.occurrence.path(plan, code, OccurrenceYear(occurrence.year)))) { text }
    }
}
