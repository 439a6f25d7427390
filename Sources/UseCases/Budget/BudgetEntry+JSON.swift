package import Documents
import Domain
package import Persistence

extension BudgetEntry {
    /// The act as commands and API exchange it.
    package var json: JSONValue {
        .object([
            ("number", .int(number)), ("act", .string(move.act.rawValue)),
            ("amount", move.amount.map { .string($0.canonical) } ?? .null),
            ("before", before.map { .string($0.canonical) } ?? .null), ("reason", .string(move.reason)),
            ("document_number", move.document.map { .string($0.number) } ?? .null),
            ("document_date", move.document.map { .string($0.date.iso) } ?? .null),
            ("state", .string(standing.state.rawValue)), ("author", .string(author)),
            ("at", .string(recordedAt.rfc3339)), ("illustrative", .bool(isIllustrative)),
        ])
    }
}
