package import Domain
import Persistence

/// Sends the evidence of a task back with a reason; the task stays open.
package struct ReturnDone {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Returns what waits.
    ///
    /// - Parameter number: the evidence the actor saw; nil: whichever waits.
    /// - Throws: `InvalidInput` with field `reason` where none is given; `Refusal` as for `ConfirmDone`.
    package func callAsFunction(
        _ address: TaskAddress,
        reason: String,
        number: Int? = nil,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try OccurrenceScope(address, connection: connection)
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let waiting = try scope.waiting(seen: number, connection: connection)
            try scope.requireConfirmer(actor, of: waiting.submittedBy)
            var faults = FieldFaults()
            let reason = faults.text(reason, "reason", required: "completion.reason_missing")
            try faults.check()
            try CompletionStore(connection: connection).decide(waiting.id, reason: reason, by: actor.name, at: at)
            try OccurrenceStore(connection: connection).set(scope.occurrence.id, evidence: .returned)
            let detail = ["number": String(waiting.number), "reason": reason]
            return ((), AuditFact(action: "task.returned", subject: address.subject, detail: detail))
        }
    }
}
