package import Domain
package import Persistence

/// Answers a unit's request to correct an accepted figure.
package struct AnswerCorrectionRequest {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records the answer and gives the request as it stands then. Accepting appends the vintage in the same transaction, with
    /// the unit's reason.
    ///
    /// - Throws: `Refusal.notFound` where the actor may not know of the request, `Refusal` where it waits no longer, the actor
    ///   may not answer so, or the figure was corrected meanwhile; `InvalidInput` where a decline has no reason or the figure
    ///   no longer passes the rules.
    @discardableResult
    package func callAsFunction(
        _ id: Int64,
        of plan: PlanCode,
        _ answer: CorrectionAnswer,
        by actor: ReportingActor
    ) async throws -> CorrectionRequest {
        let demonstration = runtime.isDemonstration
        return try await runtime.change(by: actor.name) { connection, at in
            let request = try ReadCorrectionRequest.request(id, of: plan, by: actor, connection: connection)
            let scope = try ReportingScope(plan, request.round, connection: connection)
            if case .withdraw = answer {
                guard actor.writes(for: request.organisation) else { throw ReportingScope.noReport }
            } else {
                try scope.requireCoordinator(actor)
            }
            guard request.state == .waiting else {
                throw Refusal.conflict(Message("correction.is_\(request.state.rawValue)"))
            }
            let answering = Answering(request: request, scope: scope, actor: actor, at: at, connection: connection)
            let fact = try answering(answer, isDemonstration: demonstration)
            guard let stored = try CorrectionRequestStore(connection: connection).find(id, planID: scope.plan.id) else {
                throw ReportingScope.noReport
            }
            return (stored, fact)
        }
    }

    /// An answer inside its transaction.
    private struct Answering {
        let request: CorrectionRequest
        let scope: ReportingScope
        let actor: ReportingActor
        let at: Instant
        let connection: any Connection

        func callAsFunction(_ answer: CorrectionAnswer, isDemonstration: Bool) throws -> AuditFact {
            switch answer {
            case .accept(let seen):
                let number = try correct(seen: seen, isDemonstration: isDemonstration)
                try end(as: .accepted, vintage: number)
                return fact("accepted", ["vintage": String(number), "reason": request.reason])
            case .decline(let typed):
                let reason = typed.tidied
                guard !reason.isEmpty else { throw InvalidInput(field: "reason", "report.reason_needed") }
                try end(as: .declined, answer: reason)
                return fact("declined", ["reason": reason])
            case .withdraw:
                try end(as: .withdrawn)
                return fact("withdrawn", [:])
            }
        }

        private var address: ReportAddress {
            ReportAddress(plan: scope.plan.code, round: request.round, organisation: request.organisation)
        }

        private func correct(seen: Int?, isDemonstration: Bool) throws -> Int {
            let correction = try FigureCorrection(address, request.typed, in: scope, connection: connection)
            let figure = try correction.figure(reason: request.reason)
            _ = try correction.replaced(by: figure, seen: seen ?? request.vintage, at: at)
            return try correction.append(
                figure,
                reason: request.reason,
                by: actor.name,
                isDemonstration: isDemonstration,
                at: at
            )
        }

        private func end(as state: CorrectionRequestState, answer: String = "", vintage: Int? = nil) throws {
            let store = CorrectionRequestStore(connection: connection)
            guard try store.end(request.id, as: state, answer: answer, vintage: vintage, by: actor.name, at: at) else {
                throw Refusal.conflict(Message("correction.is_\(request.state.rawValue)"))
            }
        }

        private func fact(_ word: String, _ detail: [String: String]) -> AuditFact {
            let named = ["number": String(request.id), "indicator": request.typed.key.text]
            return AuditFact(
                action: "correction.\(word)",
                subject: address.subject,
                detail: named.merging(detail) { _, new in new }
            )
        }
    }
}
