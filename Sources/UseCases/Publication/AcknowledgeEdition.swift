package import Domain
import Persistence

/// The recipient states that it has an edition.
package struct AcknowledgeEdition {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records who took the edition and when, once.
    ///
    /// - Throws: `Refusal.notFound` where the actor may not know of it, `.forbidden` where the actor reads but does not
    ///   receive it, `.conflict` where it is acknowledged already.
    package func callAsFunction(_ address: EditionAddress, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            try scope.requireEditionReader(actor)
            let edition = try scope.edition(address.number, connection: connection)
            guard actor.receives(for: edition.recipient) else {
                throw Refusal.forbidden(Message("edition.recipient_only", ["name": edition.recipientName]))
            }
            guard edition.acknowledgedAt == nil else { throw Refusal.conflict(Message("edition.acknowledged_already")) }
            try EditionStore(connection: connection).acknowledge(edition, by: actor.name, at: at)
            let detail = ["sha256": edition.sha256]
            return ((), AuditFact(action: "edition.acknowledged", subject: address.subject, detail: detail))
        }
    }
}
