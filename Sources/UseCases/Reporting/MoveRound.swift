package import Domain
import Persistence

/// Opens, closes, locks or reopens a round.
package struct MoveRound {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Moves a round and gives its new state. The first opening generates the obligations from the plan's current edition.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan or the round's state does not allow the move;
    ///   `InvalidInput` for a reopening without a reason.
    @discardableResult
    package func callAsFunction(
        _ round: PeriodCode,
        of plan: PlanCode,
        _ move: RoundMove,
        by actor: ReportingActor
    ) async throws -> RoundState {
        let demonstration = runtime.isDemonstration
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try ReportingScope(plan, round, connection: connection)
            try scope.requireCoordinator(actor)
            let state = try scope.round.state.after(move)
            var detail = ["from": scope.round.state.rawValue, "to": state.rawValue]
            if case .open = move {
                let obligations = try Self.obligations(of: scope, connection: connection)
                try RoundStore(connection: connection).add(obligations, to: scope.round)
                detail["obligations"] = String(obligations.count)
                detail["contributions"] = String(obligations.count { $0.kind == .contributing })
            }
            if case .reopen(let reason) = move { detail["reason"] = reason }
            try RoundStore(connection: connection).save(
                state,
                of: scope.round,
                illustrative: scope.round.isIllustrative || demonstration,
                at: at
            )
            let fact = AuditFact(action: "round.\(move.word)", subject: "plan/\(plan)/round/\(round)", detail: detail)
            return (state, fact)
        }
    }

    private static func obligations(of scope: ReportingScope, connection: any Connection) throws -> [Obligation] {
        let content = try PlanStore(connection: connection).content(editionID: scope.round.editionID)
        let organisations = try OrganisationStore(connection: connection).all()
        let contributions = try ContributionSettingStore(connection: connection).setting(planID: scope.plan.id)
        return ObligationRule(expanding: organisations, day: scope.round.period.to)
            .obligations(for: content.indicators, contributions: contributions)
    }
}
