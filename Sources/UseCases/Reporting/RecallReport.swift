package import Domain
import Persistence

/// Takes a sent report back while nobody has begun its review.
package struct RecallReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Makes the report a draft again.
    ///
    /// - Throws: `Refusal` where the actor did not send it or the review has begun.
    package func callAsFunction(_ address: ReportAddress, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            try writing.require(.recall(by: actor.name), from: nil)
            if let report = writing.sheet.report {
                let store = ReportStore(connection: connection)
                try store.recall(report.id)
                try store.append(ReportEvent(kind: .recalled, at: at, actor: actor.name), to: report.id)
            }
            return ((), AuditFact(action: "report.recalled", subject: address.subject))
        }
    }
}
