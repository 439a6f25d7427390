import Documents
package import Domain
import Foundation
package import Persistence

/// Freezes a round's consolidated report as an edition and hands it to the plan's recipient (II.2.b).
package struct ForwardRound {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores figures, narratives and the vintages cited as JSON, CSV and workbook, each with its SHA-256, and gives the
    /// edition. Nothing of it changes afterwards: a later correction makes the next edition, which needs a reason.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan, the round is not locked, the plan names no recipient
    ///   or nothing differs from the last edition; `InvalidInput` for a later edition without a reason.
    @discardableResult
    package func callAsFunction(
        _ round: PeriodCode,
        of plan: PlanCode,
        reason: String = "",
        by actor: ReportingActor
    ) async throws -> RoundEdition {
        let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try ReportingScope(plan, round, connection: connection)
            try scope.requireCoordinator(actor)
            let state = try scope.round.state.afterForwarding()
            guard let recipient = scope.plan.recipient else { throw Refusal.conflict(Message("edition.no_recipient")) }
            let report = try ConsolidatedQuery(connection: connection)(
                scope.round,
                of: scope.plan,
                asOf: at,
                internally: true
            )
            try Self.requireNews(in: report, reason: reason, scope: scope, connection: connection)
            let files = try Self.files(of: report)
            let store = EditionStore(connection: connection)
            let number = try store.append(
                files,
                to: scope.round,
                for: recipient,
                reason: reason,
                by: actor.name,
                at: at
            )
            try RoundStore(connection: connection)
                .save(state, of: scope.round, illustrative: scope.round.isIllustrative, at: at)
            let edition = try scope.edition(number, connection: connection)
            let subject = EditionAddress(plan: plan, round: round, number: number).subject
            let detail = ["recipient": recipient.text, "sha256": edition.sha256, "reason": reason]
            return (edition, AuditFact(action: "round.forwarded", subject: subject, detail: detail))
        }
    }

    /// A second edition says something new, and why.
    private static func requireNews(
        in report: ConsolidatedReport,
        reason: String,
        scope: ReportingScope,
        connection: any Connection
    ) throws {
        guard let last = try EditionStore(connection: connection).all(of: scope.round).last else { return }
        guard try !report.changes(since: scope.report(of: last, connection: connection)).isEmpty else {
            throw Refusal.conflict(Message("edition.nothing_new", ["number": String(last.number)]))
        }
        guard !reason.isEmpty else { throw InvalidInput(field: "reason", "edition.reason_needed") }
    }

    private static func files(of report: ConsolidatedReport) throws -> [(file: EditionFile, bytes: [UInt8])] {
        try EditionFormat.allCases.map { format in
            let bytes =
                switch format {
                case .json: report.json.bytes()
                case .csv: report.csv
                case .xlsx: try ConsolidatedWorkbook(report) { Language.vietnamese.text($0) }.bytes()
                }
            let file = EditionFile(format: format, sha256: Fingerprint.sha256(bytes), size: bytes.count)
            return (file, bytes)
        }
    }
}
