package import Documents
import Domain
package import Persistence

extension BudgetSums {
    /// Count and sums as commands and API exchange them.
    package var json: JSONValue { .object([("lines", .int(lines)), ("amounts", amounts.json)]) }
}

extension BudgetGroup {
    /// The group as commands and API exchange it.
    package var json: JSONValue {
        .object(
            [("key", .string(key)), ("name", name.map(JSONValue.string) ?? .null)] + (sums.json.members ?? [])
        )
    }
}

extension BudgetCeiling {
    /// The ceiling as commands and API exchange it.
    package var json: JSONValue {
        .object([
            ("year", .int(year)), ("source", .string(source.rawValue)),
            ("ceiling", amount.map { .string($0.canonical) } ?? .null), ("number", .int(number)),
            ("requested", .string(all.sum(.requested).canonical)),
            ("appraised", .string(all.sum(.appraised).canonical)),
            ("waiting", .string(waiting.sum(.requested).canonical)), ("waiting_lines", .int(waiting.lines)),
            ("left", left.map { .string($0.canonical) } ?? .null), ("reason", .string(reason)),
            ("set_by", .string(author)), ("set_at", setAt.map { .string($0.rfc3339) } ?? .null),
        ])
    }
}
