package import Domain
import Persistence

/// Takes a file of evidence off a unit's report.
package struct RemoveEvidence {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Removes it while the unit can still change its report; the bytes stay stored for the audit.
    ///
    /// - Throws: `Refusal` as for `SaveDraft`, and `.notFound` where the report has no such evidence.
    package func callAsFunction(_ id: Int64, from address: ReportAddress, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            try writing.require(.save, from: nil)
            let store = EvidenceStore(connection: connection)
            guard let evidence = try store.find(id, of: address.organisation, in: writing.scope.round) else {
                throw Refusal.notFound(Message("evidence.not_found"))
            }
            try store.remove(evidence, by: actor.name, at: at)
            let detail = ["name": evidence.name, "sha256": evidence.sha256]
            return ((), AuditFact(action: "evidence.removed", subject: address.subject, detail: detail))
        }
    }
}
