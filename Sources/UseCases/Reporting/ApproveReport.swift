package import Domain
import Persistence

/// The unit's approver lets a report go out.
package struct ApproveReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Sends the report that waits, as it stands, and gives whether the unit's first submission was in time.
    ///
    /// - Parameter revision: the revision the approver saw; nil: whichever there is.
    /// - Throws: `Refusal` where the actor does not approve for the unit, nothing waits or it was changed meanwhile;
    ///   `InvalidInput` where the plan's rules refuse it by now.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        revision: Int? = nil,
        by actor: ReportingActor
    ) async throws -> Timeliness {
        try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, approving: revision, .approve, by: actor, connection: connection)
            let timeliness = try writing.send(writing.storedReading(), by: actor, at: at)
            let detail = ["days_late": String(timeliness.daysLate), "approved_by": actor.name]
            return (timeliness, AuditFact(action: "report.submitted", subject: address.subject, detail: detail))
        }
    }
}
