package import Documents
package import Domain
import Persistence

extension FormCheck {
    /// What was found, as commands and API tell it: faults, warnings and gaps by sheet and cell, and each figure beside the
    /// saved and the last accepted one. Decimals are texts.
    package func json(in language: Language) -> JSONValue {
        .object([
            ("file", .string(sha256)), ("revision", .int(content.revision)), ("filled_from", .int(filledFrom)),
            ("emptied", .int(emptied)), ("keeps_saved", .bool(keepsSaved)),
            ("storable", .bool(isStorable)), ("sendable", .bool(isStorable && gaps.isEmpty)),
            ("fault_count", .int(faults.count)),
            ("faults", .array(faults.shown.map { $0.json(in: language) })),
            ("warnings", .array(warnings.map { $0.json(in: language) })),
            ("gaps", .array(gaps.map { $0.json(in: language) })),
            ("figures", .array(rows.map(\.json))),
        ])
    }
}

extension FormFault {
    /// Where it is, a stable code for programs and a sentence for people.
    func json(in language: Language) -> JSONValue {
        .object([
            ("sheet", .string(fault.file)), ("cell", .optional(fault.place?.cell)), ("field", .optional(field)),
            ("code", .string(message.key)), ("message", .string(language.text(message))),
        ])
    }
}

extension InvalidInput {
    /// The faults as commands tell them to programs.
    package func json(in language: Language) -> JSONValue {
        let faults = problems.map { problem in
            JSONValue.object([
                ("field", .string(problem.field)), ("code", .string(problem.message.key)),
                ("message", .string(language.text(problem.message))),
            ])
        }
        return .object([("storable", .bool(false)), ("faults", .array(faults))])
    }
}
