package import Domain
import Foundation
import Persistence

/// Sends a report back to its unit with a reason.
package struct ReturnReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Returns the report; the unit edits and sends it again.
    ///
    /// - Parameter revision: the revision the coordinator saw; nil: whichever there is.
    /// - Throws: `InvalidInput` with field `reason` where none is given; `Refusal` where the actor does not coordinate the
    ///   plan, the report is not under review or was sent anew meanwhile.
    package func callAsFunction(
        _ address: ReportAddress,
        reason: String,
        revision: Int? = nil,
        by actor: ReportingActor
    ) async throws {
        let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        try await runtime.change(by: actor.name) { connection, at in
            let review = try ReportUnderReview(address, seen: revision, by: actor, connection: connection)
            let state = try review.report.progress.after(.sendBack(reason: reason))
            let store = ReportStore(connection: connection)
            try store.decide(review.report.id, state, reason: reason, by: actor.name, at: at)
            try store.append(
                ReportEvent(kind: .returned, at: at, actor: actor.name, reason: reason),
                to: review.report.id
            )
            return ((), AuditFact(action: "report.returned", subject: address.subject, detail: ["reason": reason]))
        }
    }
}
