import Documents
package import Domain
package import Persistence

/// Tasks and their counts as CSV. Column names are English and stable.
package enum TaskTables {
    /// Occurrences, a line each.
    ///
    /// - Parameter isPublic: true leaves out what was not confirmed.
    package static func list(_ tasks: [ListedTask], on day: Day, isPublic: Bool) -> [UInt8] {
        var writer = CSVWriter()
        var heads = ["code", "name", "programme", "lead", "year", "due", "state", "done_on"]
        if !isPublic { heads += ["percent", "evidence"] }
        writer.line(heads.map(CSVCell.text))
        for task in tasks {
            let occurrence = task.occurrence
            let state = occurrence.state(on: day)
            let word = state.isDone || !isPublic ? state.rawValue : state.isLate ? "overdue" : "within_time"
            var cells: [CSVCell] = [
                .text(task.code), .text(task.name), .text(task.programme ?? ""),
                .text(task.lead.map(\.name).joined(separator: "; ")),
                .number(occurrence.year == 0 ? "" : "\(occurrence.year)"), .text(occurrence.dueDay?.iso ?? ""),
                .text(word), .text(occurrence.doneOn?.iso ?? ""),
            ]
            if !isPublic {
                cells += [
                    .number(occurrence.percent.map(String.init) ?? ""), .text(occurrence.evidence.rawValue),
                ]
            }
            writer.line(cells)
        }
        return writer.finished
    }

    /// Counts by a side of the tasks, a line a group; each rate beside its denominator.
    package static func counts(_ rows: [OfficialCountRow], by side: TaskCountSide, isPublic: Bool) -> [UInt8] {
        var writer = CSVWriter()
        var heads = [
            side.rawValue, "name", "total", "done", "done_on_time", "done_late", "open", "within_time", "overdue",
        ]
        if !isPublic { heads.append("not_begun") }
        for kind in OfficialRateKind.allCases { heads += [kind.rawValue, kind.rawValue + "_denominator"] }
        writer.line(heads.map(CSVCell.text))
        for row in rows {
            let counts = row.counts
            var cells: [CSVCell] = [.text(row.key ?? ""), .text(row.name ?? "")]
            var numbers = [
                counts.total, counts.done, counts[.doneOnTime], counts[.doneLate], counts.open, counts.withinTime,
                counts.overdue,
            ]
            if !isPublic { numbers.append(counts.notBegun) }
            cells += numbers.map { CSVCell.number("\($0)") }
            for kind in OfficialRateKind.allCases {
                let rate = counts.rate(kind)
                cells += [.number(rate.percent?.canonical ?? ""), .number("\(rate.denominator)")]
            }
            writer.line(cells)
        }
        return writer.finished
    }
}
