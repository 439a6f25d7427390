package import Documents
package import Domain
import Persistence

extension ComposedSheet {
    /// What a passage says now: as written, else as the template has it.
    package func text(of passage: ReportPassage) -> String { written.texts[passage.name] ?? passage.standard }

    /// The passages, the revision they stand at and the names of the fields there are, as the API and commands exchange them.
    package var passagesJSON: JSONValue {
        .object([
            ("plan", .string(plan.code.text)), ("report", .string(report.report.kind)),
            ("period", .string(report.report.period)), ("revision", .int(written.number)),
            ("saved_at", .optional(written.savedAt?.rfc3339)),
            ("saved_by", .optional(written.savedAt == nil ? nil : written.savedBy)),
            (
                "passages",
                .array(
                    passages.map { passage in
                        .object([
                            ("name", .string(passage.name)), ("title", .string(passage.title)),
                            ("text", .string(text(of: passage))), ("standard", .string(passage.standard)),
                            ("written", .bool(written.texts[passage.name] != nil)),
                        ])
                    }
                )
            ),
            ("fields", .strings(fields.keys.sorted())),
        ])
    }

    /// What is wrong with the words of passages.
    func problems(of texts: [String: String]) -> [InputProblem] {
        let known = Set(passages.map(\.name))
        return texts.sorted { $0.key < $1.key }.flatMap { name, text -> [InputProblem] in
            guard known.contains(name) else {
                let values = ["read": name, "known": known.sorted().joined(separator: ", ")]
                return [InputProblem(field: name, message: Message("composed.unknown_passage", values))]
            }
            return PassageText.problems(in: text, field: name, fields: Set(fields.keys))
        }
    }

    /// The bytes of a form that an edition keeps.
    func frozenBytes(_ format: ComposedFormat) throws -> [UInt8] {
        switch format {
        case .docx, .pdf: try word()
        case .xlsx: try workbook()
        case .json: report.json(of: plan.code).bytes() + [10]
        }
    }
}
