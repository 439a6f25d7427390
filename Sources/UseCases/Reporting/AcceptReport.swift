package import Domain
import Persistence

/// Accepts a unit's report: its figures are published.
package struct AcceptReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Accepts the report and appends a vintage for each of its figures, in one transaction.
    ///
    /// - Parameter revision: the revision the coordinator saw; nil: whichever there is.
    /// - Throws: `Refusal` where the actor does not coordinate the plan, the report is not sent or was sent anew meanwhile.
    package func callAsFunction(
        _ address: ReportAddress,
        revision: Int? = nil,
        by actor: ReportingActor
    ) async throws {
        let demonstration = runtime.isDemonstration
        try await runtime.change(by: actor.name) { connection, at in
            let review = try ReportUnderReview(address, seen: revision, by: actor, connection: connection)
            let state = try review.report.progress.after(.accept)
            let round = review.scope.round
            let observations = ObservationStore(connection: connection)
            var published = 0
            for row in review.sheet.rows {
                guard let figure = review.report.figures[row.key]?.figure else { continue }
                let key = ObservationKey(
                    planID: round.planID,
                    figure: row.key,
                    organisation: address.organisation,
                    period: round.code
                )
                let vintage = Vintage(
                    figure: figure,
                    source: review.sheet.organisation.name,
                    author: review.report.progress.submittedBy ?? review.report.savedBy,
                    reason: "",
                    recordedAt: at,
                    isIllustrative: round.isIllustrative || demonstration
                )
                _ = try observations.append(vintage, to: key, lastDay: round.period.to)
                published += 1
            }
            let store = ReportStore(connection: connection)
            try store.decide(review.report.id, state, reason: nil, by: actor.name, at: at)
            try store.append(ReportEvent(kind: .accepted, at: at, actor: actor.name), to: review.report.id)
            let detail = ["figures": String(published), "revision": String(review.report.revision)]
            return ((), AuditFact(action: "report.accepted", subject: address.subject, detail: detail))
        }
    }
}
