package import Domain
import Persistence

/// Saves a unit's report without sending it. It may have gaps but no faults.
package struct SaveDraft {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the content exactly as typed and gives the new revision. What the stored draft says already is not
    /// stored again.
    ///
    /// - Throws: `InvalidInput` with every fault; `StaleReport` where somebody else saved meanwhile; `Refusal` where the
    ///   actor does not write for the unit (not found) or neither round nor report can be changed now.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ content: ReportContent,
        by actor: ReportingActor
    ) async throws -> Int {
        let ahead = try await SheetReadAhead.read(address, runtime)
        return try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, ahead: ahead, connection: connection)
            return try Self.write(content, in: writing, by: actor, at: at)
        }
    }

    /// The same inside a transaction; no fact where the stored draft says so already.
    static func write(
        _ content: ReportContent,
        in writing: DraftWriting,
        by actor: ReportingActor,
        at instant: Instant
    ) throws -> (Int, AuditFact?) {
        try writing.require(.save, from: writing.isStored(content) ? nil : content.revision)
        let stored = writing.sheet.report?.revision ?? 0
        guard !writing.isStored(content) else { return (stored, nil) }
        let reading = ReportReading(content, for: writing.sheet)
        guard reading.problems.isEmpty else { throw InvalidInput(reading.problems) }
        _ = try writing.store(reading, by: actor, at: instant)
        let detail = content.origin.merging(["revision": String(stored + 1)]) { $1 }
        return (stored + 1, AuditFact(action: "report.saved", subject: writing.address.subject, detail: detail))
    }
}
