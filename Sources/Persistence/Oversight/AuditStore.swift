import Domain

/// The entries of the audit log, append-only, over one connection.
package struct AuditStore {
    private let connection: any Connection

    /// The store as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The last entry; nil where there is none.
    package func last() throws -> StoredAuditEntry? {
        try connection.query(
            "SELECT \(part: StoredAuditEntry.columns) FROM audit_entry ORDER BY number DESC LIMIT 1"
        ).first.map(StoredAuditEntry.init(row:))
    }

    /// Appends an entry.
    package func append(_ entry: StoredAuditEntry) throws {
        try connection.execute(
            """
            INSERT INTO audit_entry (number, at, actor, action, subject, detail, previous_hash, hash)
            VALUES (\(entry.number), \(entry.at), \(entry.actor), \(entry.action), \(entry.subject), \(entry.detail),
            \(entry.previousHash), \(entry.hash))
            """
        )
    }

    /// The entries with a higher number, in order, at most so many.
    package func entries(after number: Int64, limit: Int) throws -> [StoredAuditEntry] {
        try connection.query(
            """
            SELECT \(part: StoredAuditEntry.columns) FROM audit_entry WHERE number > \(number)
            ORDER BY number LIMIT \(limit)
            """
        ).map(StoredAuditEntry.init(row:))
    }
}
