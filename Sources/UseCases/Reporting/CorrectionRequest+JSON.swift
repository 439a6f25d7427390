package import Documents
import Domain
package import Persistence

extension CorrectionRequest {
    /// The request as commands and API exchange it; the figure is what was typed.
    package var json: JSONValue {
        .object([
            ("number", .int(Int(id))), ("round", .string(round.text)),
            ("organisation", .object([("code", .string(organisation.text)), ("name", .string(organisationName))])),
            ("indicator", .string(typed.indicator.text)), ("kind", .string(typed.key.kind.rawValue)),
            ("value", .string(typed.value)),
            ("numerator", .string(typed.numerator)), ("denominator", .string(typed.denominator)),
            ("status", .string(typed.status)), ("note", .string(typed.note)), ("vintage", .int(vintage)),
            ("reason", .string(reason)), ("evidence", .optional(evidence.map { Int($0) })),
            ("state", .string(state.rawValue)), ("requested_at", .string(requestedAt.rfc3339)),
            ("requested_by", .string(requestedBy)), ("decided_at", .optional(decidedAt?.rfc3339)),
            ("decided_by", .optional(decidedBy)), ("answer", .string(answer)),
            ("resulting_vintage", .optional(result)),
        ])
    }
}
