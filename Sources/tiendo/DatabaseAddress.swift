import Domain

/// Where the database is, as `--database` and `TIENDO_DATABASE` name it.
enum DatabaseAddress: Equatable {
    /// An SQLite file at a path.
    case sqlite(path: String)
    /// A PostgreSQL server; the address as libpq reads it.
    case postgres(address: String)

    /// Where nothing is said: a file below the working folder.
    static let standard = DatabaseAddress.sqlite(path: "var/tiendo.db")

    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`; throws `InvalidInput` with field `--database` for anything
    /// else. A password in the text is not repeated.
    init(_ text: String) throws(InvalidInput) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(address: text)
        } else if text.hasPrefix("sqlite:"), text.utf8.count > 7 {
            self = .sqlite(path: String(text.dropFirst(7)))
        } else {
            throw InvalidInput(field: "--database", "command.not_a_database", ["read": text.contains("@") ? "…" : text])
        }
    }
}
