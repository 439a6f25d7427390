package import Domain
import Persistence

/// Saves a unit's report without sending it. It may have gaps but no faults.
package struct SaveDraft {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the content exactly as typed and gives the new revision.
    ///
    /// - Throws: `InvalidInput` with every fault; `StaleReport` where somebody else saved meanwhile; `Refusal` where the
    ///   actor does not write for the unit (not found) or neither round nor report can be changed now.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ content: ReportContent,
        by actor: ReportingActor
    ) async throws -> Int {
        try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            try writing.require(.save, from: content.revision)
            let reading = ReportReading(content, for: writing.sheet)
            guard reading.problems.isEmpty else { throw InvalidInput(reading.problems) }
            _ = try writing.store(reading, by: actor, at: at)
            let revision = (writing.sheet.report?.revision ?? 0) + 1
            let fact = AuditFact(
                action: "report.saved",
                subject: address.subject,
                detail: content.origin.merging(["revision": String(revision)]) { $1 }
            )
            return (revision, fact)
        }
    }
}
