/// PostgreSQL refused a statement for a reason that is no constraint, or could not be reached.
package struct PostgresFault: Error, CustomStringConvertible {
    /// The SQLSTATE, e.g. `40001`.
    package let state: String
    /// The server's own words.
    package let detail: String
    /// The statement; empty where none ran.
    package let statement: String

    /// True where the same transaction may succeed when tried again.
    var isCollision: Bool { state == "40001" || state == "40P01" }

    package var description: String { "PostgreSQL \(state): \(detail) \(statement)" }
}
