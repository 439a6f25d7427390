package import Domain

/// An entry of the audit log as the database holds it.
package struct StoredAuditEntry: Sendable, Equatable {
    /// 1 for the first entry, and one more for each that follows.
    package let number: Int64
    /// When it was done.
    package let at: Instant
    /// The account name of who did it, `system`, `command` or `visitor`.
    package let actor: String
    /// The act in past tense.
    package let action: String
    /// What it was done to, as a path.
    package let subject: String
    /// Details as JSON text with sorted names.
    package let detail: String
    /// The hash of the entry before; 64 zeros for the first.
    package let previousHash: String
    /// The hash of this entry.
    package let hash: String

    /// An entry with all its parts.
    package init(
        number: Int64,
        at: Instant,
        actor: String,
        action: String,
        subject: String,
        detail: String,
        previousHash: String,
        hash: String
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.action = action
        self.subject = subject
        self.detail = detail
        self.previousHash = previousHash
        self.hash = hash
    }

    static let columns: SQL = "number, at, actor, action, subject, detail, previous_hash, hash"

    init(row: Row) throws {
        number = try row.integer(0)
        at = try row.instant(1)
        actor = try row.text(2)
        action = try row.text(3)
        subject = try row.text(4)
        detail = try row.text(5)
        previousHash = try row.text(6)
        hash = try row.text(7)
    }
}
