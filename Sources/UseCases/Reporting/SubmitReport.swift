package import Domain
import Persistence

/// Sends a unit's report to the coordinator.
package struct SubmitReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the content, or takes the saved draft where none is given, and sends it: content, event and audit entry in
    /// one transaction. Gives whether the unit's first submission was in time.
    ///
    /// - Throws: `InvalidInput` with every fault, unanswered indicator and compulsory part left out; `StaleReport`;
    ///   `Refusal` as for `SaveDraft`.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ content: ReportContent? = nil,
        by actor: ReportingActor
    ) async throws -> Timeliness {
        try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            try writing.require(.submit, from: content?.revision)
            let stored = writing.sheet.report
            let sent =
                content ?? stored.map(ReportContent.init)
                ?? ReportContent(revision: 0, figures: [], narratives: Narratives())
            let reading = ReportReading(sent, for: writing.sheet)
            guard reading.problemsOfSending.isEmpty else { throw InvalidInput(reading.problemsOfSending) }
            let id = try writing.store(reading, by: actor, at: at)
            let store = ReportStore(connection: connection)
            try store.submit(id, by: actor.name, at: at)
            try store.append(
                ReportEvent(kind: .submitted, at: at, actor: actor.name, content: reading.recorded),
                to: id
            )
            let timeliness = writing.sheet.deadline.timeliness(at: stored?.firstSubmittedAt ?? at)
            let fact = AuditFact(
                action: "report.submitted",
                subject: address.subject,
                detail: ["days_late": String(timeliness.daysLate), "revision": String((stored?.revision ?? 0) + 1)]
            )
            return (timeliness, fact)
        }
    }
}
