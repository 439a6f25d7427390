import Domain
import Persistence

/// Checks the whole audit log on one snapshot, entry by entry, without holding it in memory.
package struct VerifyAudit: Sendable {
    private let runtime: Runtime
    private static let batch = 1000

    /// A check of this server's log.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Finds the first entry that was changed, removed, put in or moved.
    ///
    /// - Parameter anchor: a head noted earlier; without it nobody can see that the newest entries were cut off.
    package func callAsFunction(anchor: AuditAnchor? = nil) async throws -> AuditVerdict {
        try await runtime.database.read { connection in
            let store = AuditStore(connection: connection)
            var head = AuditAnchor(number: 0, hash: AuditSeal.genesis)
            var anchorSeen = anchor == nil
            while true {
                let entries = try store.entries(after: head.number, limit: Self.batch)
                for entry in entries {
                    if let fault = Self.fault(in: entry, after: head) { return Self.verdict(head, fault) }
                    head = AuditAnchor(number: entry.number, hash: entry.hash)
                    if head == anchor { anchorSeen = true }
                }
                if entries.count < Self.batch { break }
            }
            return Self.verdict(head, anchorSeen ? nil : .anchorLost(number: anchor?.number ?? 0))
        }
    }

    private static func verdict(_ head: AuditAnchor, _ fault: AuditFault?) -> AuditVerdict {
        AuditVerdict(goodEntries: head.number, headNumber: head.number, headHash: head.hash, fault: fault)
    }

    private static func fault(in entry: StoredAuditEntry, after head: AuditAnchor) -> AuditFault? {
        let expected = head.number + 1
        if entry.number != expected { return .missing(number: expected, found: entry.number) }
        if AuditSeal.hash(of: entry) != entry.hash { return .changed(number: entry.number) }
        return entry.previousHash == head.hash ? nil : .unlinked(number: entry.number)
    }
}
