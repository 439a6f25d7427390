package import Documents
import Domain
package import Persistence

extension StoredBudgetLine {
    /// The line as commands and API exchange it; amounts are texts of whole đồng.
    package var json: JSONValue {
        .object([
            ("task", .object([("code", .string(key.task.text)), ("name", taskName.map(JSONValue.string) ?? .null)])),
            (
                "organisation",
                .object([("code", .string(key.organisation.text)), ("name", .string(organisationName))])
            ),
            ("year", .int(key.year)), ("source", .string(key.source.rawValue)),
            ("state", .string(standing.state.rawValue)), ("amounts", standing.amounts.json),
            ("exceeding", .array(standing.amounts.exceeding.map { .string($0.rawValue) })),
            ("revision", .int(revision)),
            (
                "last",
                .object([
                    ("act", .string(lastAct.rawValue)), ("reason", .string(lastReason)),
                    ("author", .string(lastAuthor)), ("at", .string(changedAt.rfc3339)),
                ])
            ), ("illustrative", .bool(isIllustrative)),
        ])
    }

    /// A list as CSV: English, stable column names; amounts in đồng, an empty cell where a stage is not reached.
    package static func csv(_ lines: [StoredBudgetLine]) -> [UInt8] {
        var writer = CSVWriter()
        let stages = BudgetStage.allCases
        let names =
            ["task", "task_name", "organisation", "organisation_name", "year", "source", "state"]
            + stages.map(\.rawValue) + ["reason", "author", "changed_at", "illustrative"]
        writer.line(names.map(CSVCell.text))
        for line in lines {
            let amounts = stages.map { line.standing.amounts[$0].map { CSVCell.number($0.canonical) } ?? .text("") }
            writer.line(
                [
                    .text(line.key.task.text), .text(line.taskName ?? ""), .text(line.key.organisation.text),
                    .text(line.organisationName), .number(String(line.key.year)), .text(line.key.source.rawValue),
                    .text(line.standing.state.rawValue),
                ] + amounts + [
                    .text(line.lastReason), .text(line.lastAuthor), .text(line.changedAt.rfc3339),
                    .text(line.isIllustrative ? "true" : "false"),
                ]
            )
        }
        return writer.finished
    }
}
