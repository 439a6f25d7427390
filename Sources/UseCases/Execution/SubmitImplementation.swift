package import Domain
import Persistence

/// Submits a task's implementation plan: to the coordinator, or to the approver of the first-named lead first where it has one.
package struct SubmitImplementation {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the first-named lead's part where one is given, and submits the whole: parts, step and audit entry in one
    /// transaction. A repeated request of the same person changes nothing and gets the same answer.
    ///
    /// - Throws: `InvalidInput` with every fault and gap of all parts; `StalePart`; `Refusal` where the actor does not write for
    ///   the first-named lead, nothing was written or the version is not a draft.
    @discardableResult
    package func callAsFunction(
        _ address: ImplementationAddress,
        _ content: PartContent? = nil,
        by actor: ReportingActor
    ) async throws -> ImplementationSubmission {
        try await runtime.change(by: actor.name) { connection, at in
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let writing = try PartWriting(address, by: actor, connection: connection)
            guard let submitter = writing.scope.task.submitter, actor.submits(writing.scope.task) else {
                throw Refusal.forbidden(Message("implementation.first_lead_only"))
            }
            let content =
                content
                ?? PartContent(
                    part: submitter,
                    version: writing.scope.implementation?.latest?.number ?? 0,
                    revision: writing.storedPart(submitter)?.revision ?? 0,
                    rows: writing.rows(of: submitter)
                )
            try writing.requirePart(content.part, of: actor)
            let reading = writing.read(content)
            if let sent = writing.sentAlready(content, reading, by: actor) { return (sent, nil) }
            let asks = try writing.needsApproval(of: actor)
            let state = try writing.state.after(asks ? .requestApproval : .submit)
            if !writing.isStored(content, reading) { try writing.requireFresh(content) }
            guard reading.problemsOfSending.isEmpty else { throw InvalidInput(reading.problemsOfSending) }
            let (version, revision) = try writing.store(reading, part: content.part, by: actor, at: at)
            try writing.move(version, to: state, by: actor, at: at)
            let detail = content.origin.merging([
                "revision": String(revision), "version": String(writing.scope.implementation?.latest?.number ?? 1),
                "activities": String(reading.plan.activities.count),
            ]) { $1 }
            let action = asks ? "implementation.approval_requested" : "implementation.submitted"
            return (
                asks ? .awaitsApproval : .sent,
                AuditFact(action: action, subject: address.implementation, detail: detail)
            )
        }
    }
}
