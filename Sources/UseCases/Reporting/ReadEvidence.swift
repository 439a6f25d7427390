package import Domain
package import Persistence

/// Reads the evidence of a unit's report for those who may see the report.
package struct ReadEvidence {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The report's sheet with its evidence in the order it was added. Who may not see the unit's draft sees what the report
    /// had when it was last sent.
    ///
    /// - Throws: `Refusal.notFound` where there is no such report or the actor may not see it.
    package func callAsFunction(
        _ address: ReportAddress,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, sheet: ReportSheet, evidence: [Evidence]) {
        let (plan, sheet, _) = try await ReadReport(runtime: runtime)(address, by: actor)
        guard sheet.report != nil || actor.writes(for: address.organisation) else { return (plan, sheet, []) }
        let isReturned = sheet.report?.state == .returned
        let evidence = try await runtime.database.read { connection in
            try EvidenceStore(connection: connection).all(
                of: address.organisation,
                in: sheet.round,
                asOf: isReturned && !actor.writes(for: address.organisation) ? sheet.report?.submittedAt : nil
            )
        }
        return (plan, sheet, evidence)
    }

    /// One piece of evidence with its bytes.
    ///
    /// - Throws: `Refusal.notFound` as above, and where the report has no such evidence.
    package func callAsFunction(
        _ id: Int64,
        of address: ReportAddress,
        by actor: ReportingActor
    ) async throws -> (evidence: Evidence, bytes: [UInt8]) {
        let (_, _, visible) = try await self(address, by: actor)
        guard let evidence = visible.first(where: { $0.id == id }) else {
            throw Refusal.notFound(Message("evidence.not_found"))
        }
        let bytes = try await runtime.database.read { connection in
            try EvidenceStore(connection: connection).content(sha256: evidence.sha256)
        }
        guard let bytes else { throw Refusal.notFound(Message("evidence.not_found")) }
        return (evidence, bytes)
    }
}
