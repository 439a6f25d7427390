import Domain

/// A page of the audit log, the newest entries first.
package struct AuditQuery {
    private let connection: any Connection

    /// The query as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Entries with a lower number than `before` (all where nil), at most so many.
    ///
    /// - Parameters:
    ///   - actor: only entries of exactly this actor; nil for all.
    ///   - subject: only entries whose subject begins so; nil for all.
    package func callAsFunction(
        before: Int64?,
        actor: String?,
        subject: String?,
        limit: Int
    ) throws -> [StoredAuditEntry] {
        let below: SQL = before.map { "number < \($0)" } ?? "1 = 1"
        let byActor: SQL = actor.map { "actor = \($0)" } ?? "1 = 1"
        let bySubject: SQL =
            subject.map { "substr(subject, 1, \($0.unicodeScalars.count)) = \($0)" } ?? "1 = 1"
        return try connection.query(
            """
            SELECT \(part: StoredAuditEntry.columns) FROM audit_entry
            WHERE \(part: below) AND \(part: byActor) AND \(part: bySubject) ORDER BY number DESC LIMIT \(limit)
            """
        ).map(StoredAuditEntry.init(row:))
    }
}
