package import Domain
import Persistence

/// A unit proposes to change the plan (domain rules, section 6; Quyết định 200/QĐ-BTTTT).
package struct ProposeChange {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records the proposal beside the text of the plan as it is, and gives its number.
    ///
    /// - Throws: `Refusal.notFound` for a row the plan does not have, or that the unit does not answer for, or where the actor
    ///   does not act for the unit; `InvalidInput` for what was typed; `Refusal.conflict` where the unit has the same proposal
    ///   waiting.
    @discardableResult
    package func callAsFunction(
        _ plan: PlanCode,
        _ typed: TypedProposal,
        of organisation: OrganisationCode,
        by actor: ReportingActor
    ) async throws -> Int {
        let demonstration = runtime.isDemonstration
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try ProposalScope(plan, actor, connection: connection)
            let facts = try Self.facts(typed, organisation, scope, connection)
            let organisations = OrganisationStore(connection: connection)
            let proposal = try PlanProposal(reading: typed, about: facts) { try organisations.find($0) != nil }
            let store = ProposalStore(connection: connection, planID: scope.plan.id)
            if let number = try store.waiting(like: proposal, of: organisation) {
                throw Refusal.conflict(Message("proposal.already_waiting", ["number": String(number)]))
            }
            let number = try store.insert(
                proposal,
                of: organisation,
                by: actor.name,
                at: at,
                isIllustrative: demonstration
            )
            let detail = [
                "kind": proposal.kind.rawValue, "part": proposal.part.rawValue, "row": proposal.key,
                "old": proposal.old, "proposed": proposal.proposed, "reason": proposal.reason,
                "organisation": organisation.text,
            ].filter { !$0.value.isEmpty }
            return (
                number, AuditFact(action: "proposal.made", subject: "plan/\(plan)/proposal/\(number)", detail: detail)
            )
        }
    }

    private static func facts(
        _ typed: TypedProposal,
        _ organisation: OrganisationCode,
        _ scope: ProposalScope,
        _ connection: any Connection
    ) throws -> ProposalFacts {
        guard typed.kind != .add else {
            guard scope.actor.writes(for: organisation) else {
                throw Refusal.forbidden(Message("proposal.unit_only"))
            }
            return .new
        }
        let (facts, units) = try scope.facts(typed.part, typed.code, connection: connection)
        guard scope.actor.writes(for: organisation), units.contains(organisation) else {
            let key = typed.part == .task ? "task.unknown" : "indicator.unknown"
            throw Refusal.notFound(Message(key, ["code": typed.code, "plan": scope.plan.name]))
        }
        return facts
    }
}
