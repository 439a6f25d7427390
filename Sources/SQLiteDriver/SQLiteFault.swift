/// SQLite refused a statement for a reason that is no constraint: a fault.
struct SQLiteFault: Error, CustomStringConvertible {
    let code: Int32
    let detail: String
    let statement: String

    var description: String { "SQLite \(code): \(detail) in: \(statement)" }
}
