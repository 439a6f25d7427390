package import Domain
import Persistence

/// Confirms the evidence of a task: from now on it counts as done, on time or late by the day of the evidence.
package struct ConfirmDone {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Confirms what waits.
    ///
    /// - Parameter number: the evidence the actor saw; nil: whichever waits.
    /// - Throws: `Refusal` for somebody who may not confirm this task, and where nothing waits or it was sent anew meanwhile.
    package func callAsFunction(_ address: TaskAddress, number: Int? = nil, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try OccurrenceScope(address, connection: connection)
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let waiting = try scope.waiting(seen: number, connection: connection)
            try scope.requireConfirmer(actor, of: waiting.submittedBy)
            let day = waiting.completion.completedOn
            let isLate = waiting.completion.isLate(due: scope.occurrence.dueDay)
            try CompletionStore(connection: connection).decide(waiting.id, reason: nil, by: actor.name, at: at)
            try OccurrenceStore(connection: connection).complete(scope.occurrence.id, on: day, isLate: isLate)
            let detail = [
                "number": String(waiting.number), "completed_on": day.iso, "late": isLate ? "true" : "false",
            ]
            return ((), AuditFact(action: "task.confirmed_done", subject: address.subject, detail: detail))
        }
    }
}
