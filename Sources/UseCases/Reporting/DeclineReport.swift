package import Domain
import Foundation
import Persistence

/// The unit's approver gives a report back to its writer.
package struct DeclineReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Makes the report that waits a draft again, with the reason.
    ///
    /// - Parameter revision: the revision the approver saw; nil: whichever there is.
    /// - Throws: `InvalidInput` with field `reason` where none is given; `Refusal` as for `ApproveReport`.
    package func callAsFunction(
        _ address: ReportAddress,
        reason: String,
        revision: Int? = nil,
        by actor: ReportingActor
    ) async throws {
        let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(
                address,
                approving: revision,
                .decline(reason: reason),
                by: actor,
                connection: connection
            )
            if let report = writing.sheet.report {
                let store = ReportStore(connection: connection)
                try store.move(report.id, to: .draft)
                try store.append(
                    ReportEvent(kind: .declined, at: at, actor: actor.name, reason: reason),
                    to: report.id
                )
            }
            return ((), AuditFact(action: "report.declined", subject: address.subject, detail: ["reason": reason]))
        }
    }
}
