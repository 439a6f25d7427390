package import Domain
package import Persistence

/// Asks the coordinator to correct an accepted figure of the unit's own (xin đính chính).
package struct RequestCorrection {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the request, its evidence with it, and gives it. The same request sent again while it waits gives the one there
    /// is. The figure itself does not change: an accepted report changes only by a correction (domain rules, section 5).
    ///
    /// - Throws: `InvalidInput` for faults of the figure or file, a missing reason, or a figure that is what it was; `Refusal`
    ///   where the actor does not write for the unit, its report is not accepted, somebody corrected the figure meanwhile, or
    ///   another request for it waits.
    @discardableResult
    package func callAsFunction(
        _ proposal: CorrectionProposal,
        of address: ReportAddress,
        by actor: ReportingActor
    ) async throws -> CorrectionRequest {
        let (typed, reason) = (proposal.typed, proposal.reason.tidied)
        let file = try proposal.evidence.map { try CheckedEvidence($0.bytes, named: $0.name) }
        let seen = proposal.seen
        return try await runtime.change(by: actor.name) { connection, at in
            guard actor.writes(for: address.organisation) else { throw ReportingScope.noReport }
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            let correction = try FigureCorrection(address, typed, in: scope, connection: connection)
            let figure = try correction.figure(reason: reason)
            let waiting = correction.sheet.corrections.first {
                $0.state == .waiting && $0.typed.key == typed.key
            }
            if let waiting {
                if waiting.typed == typed, waiting.reason == reason { return (waiting, nil) }
                throw Refusal.conflict(Message("correction.already_waiting"))
            }
            guard let last = try correction.replaced(by: figure, seen: seen, at: at) else {
                throw Refusal.conflict(Message("report.not_accepted"))
            }
            let evidence = try file?.store(
                for: typed.key,
                to: correction.sheet,
                by: actor.name,
                at: at,
                connection: connection
            )
            let store = CorrectionRequestStore(connection: connection)
            let request = NewCorrectionRequest(
                typed: typed,
                vintage: last.number,
                evidence: evidence?.id,
                reason: reason,
                author: actor.name
            )
            let id = try store.add(request, of: address.organisation, in: scope.round, at: at)
            guard let stored = try store.find(id, planID: scope.plan.id) else { throw ReportingScope.noReport }
            var detail = ["number": String(id), "indicator": typed.key.text, "reason": reason]
            detail["sha256"] = file?.sha256
            return (stored, AuditFact(action: "correction.requested", subject: address.subject, detail: detail))
        }
    }
}
