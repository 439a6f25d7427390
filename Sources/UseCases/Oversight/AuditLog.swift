import Documents
package import Domain
package import Persistence

/// The hash-chained log of every write (domain rules, section 10), over one connection.
package struct AuditLog {
    private let connection: any Connection

    /// The log as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Appends an entry whose hash covers its content and the hash of the entry before it.
    package func record(_ fact: AuditFact, by actor: String, at: Instant) throws {
        let store = AuditStore(connection: connection)
        let last = try store.last()
        let detail = JSONValue.object(fact.detail.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
        func entry(hash: String) -> StoredAuditEntry {
            StoredAuditEntry(
                number: (last?.number ?? 0) + 1,
                at: at,
                actor: actor,
                action: fact.action,
                subject: fact.subject,
                detail: detail.text(pretty: false),
                previousHash: last?.hash ?? AuditSeal.genesis,
                hash: hash
            )
        }
        try store.append(entry(hash: AuditSeal.hash(of: entry(hash: ""))))
    }
}
