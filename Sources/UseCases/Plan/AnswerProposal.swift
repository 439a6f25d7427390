package import Domain
import Foundation
import Persistence

/// The coordinator answers a proposal; an accepted one enters the next edition, until then the old text stands.
package struct AnswerProposal {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records the answer.
    ///
    /// - Throws: `Refusal` where there is no such proposal, the actor does not coordinate the plan, made it, or it is answered
    ///   already; `InvalidInput` where no reason is given.
    package func callAsFunction(
        _ plan: PlanCode,
        _ number: Int,
        isAccepted: Bool,
        reason: String,
        by actor: ReportingActor
    ) async throws {
        let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try ProposalScope(plan, actor, connection: connection)
            let stored = try scope.proposal(number, connection: connection)
            guard scope.answers else { throw Refusal.forbidden(Message("proposal.coordinator_only")) }
            guard stored.author != actor.name || actor == .command else {
                throw Refusal.forbidden(Message("proposal.own"))
            }
            if let answer = stored.answer {
                throw Refusal.conflict(Message("proposal.already_answered", ["name": answer.author]))
            }
            guard !reason.isEmpty else { throw InvalidInput(field: "reason", "proposal.answer_reason_needed") }
            guard reason.count <= PlanProposal.longestText else {
                let values = ["most": String(PlanProposal.longestText)]
                throw InvalidInput(field: "reason", "proposal.too_long", values)
            }
            let answer = ProposalAnswer(isAccepted: isAccepted, reason: reason, author: actor.name, answeredAt: at)
            try ProposalStore(connection: connection, planID: scope.plan.id).answer(number, answer)
            let action = isAccepted ? "proposal.accepted" : "proposal.declined"
            let subject = "plan/\(plan)/proposal/\(number)"
            return ((), AuditFact(action: action, subject: subject, detail: ["reason": reason]))
        }
    }
}
