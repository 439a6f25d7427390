package import Domain
package import Persistence

/// Does an act on a budget line: request, return, appraise, allocate, spend or settle (IV.2; domain rules, section 7).
package struct WriteBudget {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records the act and gives the line as it then stands. The amount is the whole of its stage, not an addition.
    ///
    /// - Parameter revision: the number of the last act that was seen, 0 for none; nil: whichever it is.
    /// - Throws: `InvalidInput` for what was typed, a year outside the plan's and a missing reason; `StaleBudget` where somebody
    ///   acted on the line meanwhile; `Refusal.notFound` for a task the unit does not lead or the actor does not act for;
    ///   `Refusal.forbidden` where the actor does not appraise, or would judge their own request; `Refusal.conflict` where the
    ///   state does not allow the act.
    @discardableResult
    package func callAsFunction(
        _ address: BudgetAddress,
        _ typed: TypedBudgetMove,
        revision: Int? = nil,
        by actor: BudgetActor
    ) async throws -> StoredBudgetLine {
        let demonstration = runtime.isDemonstration
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try BudgetScope(address.plan, actor, on: at.day, connection: connection)
            let store = BudgetStore(connection: connection)
            let line = try store.find(address.key, planID: scope.plan.id)
            try Self.admit(typed.act, on: line, address.key, scope, connection)
            let move = try BudgetMove(reading: typed, today: at.day)
            try Self.requireFresh(line, revision, store)
            let left = try BudgetCeilingStore(connection: connection, planID: scope.plan.id).left(for: address.key)
            let standing = try BudgetStanding.after(move, on: line?.standing, ceilingLeft: left)
            let before = move.act.stage.flatMap { line?.standing.amounts[$0] }
            let entry = BudgetEntry(
                number: (line?.revision ?? 0) + 1,
                move: move,
                before: before,
                standing: standing,
                author: actor.name,
                recordedAt: at,
                isIllustrative: demonstration
            )
            let stored = try store.append(entry, to: address.key, planID: scope.plan.id)
            return (stored, Self.fact(entry, address))
        }
    }

    /// Lets those pass who may do the act, whatever the state of the line.
    private static func admit(
        _ act: BudgetAct,
        on line: StoredBudgetLine?,
        _ key: BudgetLineKey,
        _ scope: BudgetScope,
        _ connection: any Connection
    ) throws {
        if act == .requested {
            try scope.requireLead(of: key, connection: connection)
            return try scope.requireYear(key.year)
        }
        guard let line, scope.reads(key.organisation) else { throw ReadBudget.noLine }
        if act.isOfUnit {
            // Money spent is recorded even where an amendment has given the task to another unit.
            guard scope.actor.acts(for: key.organisation) else {
                throw Refusal.forbidden(Message("budget.unit_only"))
            }
            return
        }
        try scope.requireAppraiser()
        let requester = try BudgetStore(connection: connection).requester(lineID: line.id)
        try scope.actor.requireDistance(from: key.organisation, requester: requester)
    }

    private static func requireFresh(_ line: StoredBudgetLine?, _ revision: Int?, _ store: BudgetStore) throws {
        guard let revision, let line, line.revision != revision else { return }
        let seen = try store.history(lineID: line.id).first { $0.number == revision }?.standing
        throw StaleBudget(seen: seen, stored: line)
    }

    private static func fact(_ entry: BudgetEntry, _ address: BudgetAddress) -> AuditFact {
        var detail = ["number": String(entry.number)]
        detail["amount"] = entry.move.amount?.canonical
        detail["before"] = entry.before?.canonical
        if !entry.move.reason.isEmpty { detail["reason"] = entry.move.reason }
        if let document = entry.move.document {
            detail["document"] = document.number
            detail["document_date"] = document.date.iso
        }
        return AuditFact(action: "budget.\(entry.move.act.rawValue)", subject: address.subject, detail: detail)
    }
}
