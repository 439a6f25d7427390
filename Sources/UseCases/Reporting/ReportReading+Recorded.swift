import Documents
import Domain
import Persistence

extension ReportReading {
    /// What is sent, as the report's events keep it.
    var recorded: String {
        let rows = figures.map { row in
            JSONValue.object([
                ("indicator", .string(row.typed.indicator.text)),
                ("kind", .string(row.typed.key.kind.rawValue)),
                ("value", .optional(row.figure?.value?.canonical)),
                ("numerator", .optional(row.figure?.numerator?.canonical)),
                ("denominator", .optional(row.figure?.denominator?.canonical)),
                ("status", .optional(row.figure?.status.rawValue)),
                ("note", .string(row.figure?.note ?? "")),
            ])
        }
        return JSONValue.object([
            ("figures", .array(rows)),
            ("trend", .string(narratives.trend)),
            ("difficulties", .string(narratives.difficulties)),
            ("proposals", .string(narratives.proposals)),
        ]).text(pretty: false)
    }
}
