import Documents
package import Domain
package import Persistence

/// Freezes a periodic report as an edition: what was frozen is never changed.
package struct FreezeReport: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the report as it is now as JSON, DOCX and XLSX, each with its SHA-256, and gives the edition. A later edition says
    /// something new, and why.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan, there is no such report, one of its rounds is still open
    ///   or nothing differs from the last edition; `InvalidInput` on `reason` for a later edition without one.
    @discardableResult
    package func callAsFunction(
        _ report: PeriodicReport,
        of plan: PlanCode,
        reason: String = "",
        by actor: ReportingActor
    ) async throws -> ComposedEdition {
        let reason = PassageText.tidied(reason)
        let last = try await runtime.database.read { connection in
            let scope = try ComposedScope(plan, report, writtenBy: actor, connection: connection)
            try scope.requireClosedRounds(connection: connection)
            return try scope.store(connection).editions(of: report).last
        }
        // The report is composed and made into files before the change stands in the writers' line.
        let sheet = try await ComposeReport(runtime: runtime)(report, of: plan, by: actor)
        let files = try ComposedFormat.frozen.map { format in
            let bytes = try sheet.frozenBytes(format)
            return (
                file: ComposedFile(format: format, sha256: Fingerprint.sha256(bytes), size: bytes.count), bytes: bytes
            )
        }
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try ComposedScope(plan, report, writtenBy: actor, connection: connection)
            let store = scope.store(connection)
            guard try store.editions(of: report).last == last else {
                throw Refusal.conflict(Message("composed.frozen_meanwhile"))
            }
            if let last {
                guard try !sheet.report.changes(since: scope.composed(last, connection: connection)).isEmpty else {
                    throw Refusal.conflict(Message("edition.nothing_new", ["number": String(last.number)]))
                }
                guard !reason.isEmpty else { throw InvalidInput(field: "reason", "edition.reason_needed") }
            }
            let number = try store.append(
                files,
                of: report,
                asOf: sheet.report.asOf,
                reason: reason,
                by: actor.name,
                at: at
            )
            let edition = try scope.edition(number, connection: connection)
            let fact = AuditFact(
                action: "composed.frozen",
                subject: scope.subject + "/edition/\(number)",
                detail: ["sha256": edition.sha256, "reason": reason]
            )
            return (edition, fact)
        }
    }
}
