/// A value bound to a statement or read from a row. Instants are UTC milliseconds, dates ISO text, decimals scaled integers.
package enum SQLValue: Sendable, Hashable {
    /// SQL NULL.
    case null
    /// bigint.
    case integer(Int64)
    /// text.
    case text(String)
    /// boolean.
    case boolean(Bool)
    /// Bytes: a blob on SQLite, bytea on PostgreSQL; `{BYTES}` in a migration.
    case bytes([UInt8])
}
