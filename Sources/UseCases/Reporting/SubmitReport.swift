package import Domain
import Persistence

/// Sends a unit's report to the coordinator, or to the unit's approver first where it has one.
package struct SubmitReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the content, or takes the saved draft where none is given, and sends it: content, event and audit entry in
    /// one transaction.
    ///
    /// A report goes out when the unit's approver lets it; where the unit has none, or the actor is it, at once. Lateness
    /// counts from the moment it goes out.
    ///
    /// A double click or a repeated request changes nothing and gets the same answer.
    ///
    /// - Throws: `InvalidInput` with every fault, unanswered indicator and compulsory part left out; `StaleReport`;
    ///   `Refusal` as for `SaveDraft`.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ content: ReportContent? = nil,
        by actor: ReportingActor
    ) async throws -> Submission {
        let ahead = try await SheetReadAhead.read(address, runtime)
        return try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, ahead: ahead, connection: connection)
            return try Self.write(content, in: writing, by: actor, at: at)
        }
    }

    /// The same inside a transaction; no fact where the actor has just sent this content.
    static func write(
        _ content: ReportContent?,
        in writing: DraftWriting,
        by actor: ReportingActor,
        at instant: Instant
    ) throws -> (Submission, AuditFact?) {
        if let content, let sent = writing.sentAlready(content, by: actor) { return (sent, nil) }
        let needsApproval = writing.needsApproval(of: actor)
        let isStored = content.map(writing.isStored) ?? true
        try writing.require(needsApproval ? .requestApproval : .submit, from: isStored ? nil : content?.revision)
        let reading = try content.map(writing.sendable) ?? writing.storedReading()
        var detail = content?.origin ?? [:]
        detail["revision"] = String((writing.sheet.report?.revision ?? 0) + 1)
        guard !needsApproval else {
            try writing.requestApproval(reading, by: actor, at: instant)
            let fact = AuditFact(action: "report.approval_requested", subject: writing.address.subject, detail: detail)
            return (.awaitsApproval, fact)
        }
        let timeliness = try writing.send(reading, by: actor, at: instant)
        detail["days_late"] = String(timeliness.daysLate)
        let fact = AuditFact(action: "report.submitted", subject: writing.address.subject, detail: detail)
        return (.sent(timeliness), fact)
    }
}
