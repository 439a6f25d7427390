/// The databases the product runs on.
package enum Dialect: String, Sendable {
    /// SQLite 3.40 or later, embedded.
    case sqlite
    /// PostgreSQL 15 or later.
    case postgres
}
