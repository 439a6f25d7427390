package import Documents
import Domain

extension ActivityCheck {
    /// What was found, with the sentences of a language.
    package func json(in language: Language) -> JSONValue {
        func list(_ faults: [FormFault]) -> JSONValue {
            .array(
                faults.map { fault in
                    .object([
                        ("sheet", .string(fault.fault.file)), ("cell", .optional(fault.fault.place?.cell)),
                        ("field", .optional(fault.field)), ("code", .string(fault.message.key)),
                        ("message", .string(language.text(fault.message))),
                    ])
                }
            )
        }
        let labels = plan.labels
        return .object([
            ("file", .string(sha256)), ("storable", .bool(isStorable)), ("outdated", .bool(isOutdated)),
            ("faults", list(faults.shown)), ("fault_count", .int(faults.count)), ("warnings", list(warnings)),
            ("gaps", list(gaps)), ("weight", .string(plan.totalWeight.canonical)),
            ("activities", .array(plan.part(of: content.part).map { $0.json(labels) })),
        ])
    }
}
