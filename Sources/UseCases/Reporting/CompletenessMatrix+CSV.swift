import Documents
import Domain
package import Persistence

extension CompletenessMatrix {
    /// The matrix as CSV, a line for each unit and round that asks something of it. Column names are English and stable.
    package var csv: [UInt8] {
        var writer = CSVWriter()
        let heads = [
            "round", "organisation", "organisation_name", "kind", "state", "days_late", "report_state", "provisional",
            "due_before", "extended", "first_submitted_at",
        ]
        writer.line(heads.map(CSVCell.text))
        for unit in units {
            for round in rounds {
                guard let cell = unit.cells[round.code] else { continue }
                writer.line([
                    .text(round.code.text), .text(unit.organisation.text), .text(unit.name), .text(unit.kind.rawValue),
                    .text(cell.state.rawValue), .number("\(cell.daysLate)"), .text(cell.reportState?.rawValue ?? ""),
                    .number("\(cell.provisional)"), .text(cell.deadline.cutOff.rfc3339),
                    .text(cell.deadline.isExtended ? "true" : "false"),
                    .text(cell.firstSubmittedAt?.rfc3339 ?? ""),
                ])
            }
        }
        return writer.finished
    }
}
