package import Domain
import Persistence

/// Begins the review of a sent report; from then on its author cannot recall it.
package struct BeginReview {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records that the review has begun; a second time changes nothing.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan or the report is not sent.
    package func callAsFunction(_ address: ReportAddress, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let review = try ReportUnderReview(address, seen: nil, by: actor, connection: connection)
            _ = try review.report.progress.after(.beginReview)
            try ReportStore(connection: connection).beginReview(review.report.id, at: at)
            return ((), AuditFact(action: "report.review_begun", subject: address.subject))
        }
    }
}
