package import Domain
import Foundation
import Persistence

/// Sets the ceiling (trần) of a year and source, against which appraisals are added up.
package struct SetCeiling {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records a ceiling; the ones before stay on record.
    ///
    /// - Parameters:
    ///   - amount: as typed.
    ///   - seen: the number of the ceiling that was seen, 0 for none; nil: whichever it is.
    /// - Throws: `InvalidInput` on `amount`, `year` or `reason`: a changed ceiling says why; `Refusal` where the actor does not
    ///   appraise, or somebody set the ceiling meanwhile.
    package func callAsFunction(
        _ plan: PlanCode,
        year: String,
        source: String,
        amount: String,
        reason: String,
        seen: Int? = nil,
        by actor: BudgetActor
    ) async throws {
        let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try BudgetScope(plan, actor, on: at.day, connection: connection)
            try scope.requireAppraiser()
            let number = try BudgetLineKey.year(year, within: scope.plan.years)
            let source = try FundingSource(exchanged: source)
            let money = try Money(typed: amount, field: "amount")
            let store = BudgetCeilingStore(connection: connection, planID: scope.plan.id)
            let last = try store.find(year: number, source: source)
            try Self.require(money, reason, toReplace: last, seen: seen)
            try store.append(
                money,
                number: (last?.number ?? 0) + 1,
                year: number,
                source: source,
                reason: reason,
                by: actor.name,
                at: at
            )
            var detail = ["amount": money.canonical]
            detail["before"] = last?.amount.canonical
            if !reason.isEmpty { detail["reason"] = reason }
            let subject = "plan/\(plan)/budget/ceiling/\(number)/\(source.rawValue)"
            return ((), AuditFact(action: "budget.ceiling_set", subject: subject, detail: detail))
        }
    }

    private static func require(
        _ money: Money,
        _ reason: String,
        toReplace last: (number: Int, amount: Money)?,
        seen: Int?
    ) throws {
        if let seen, seen != last?.number ?? 0 {
            let values = ["stored": last?.amount.printed ?? "–"]
            throw Refusal.conflict(Message("budget.ceiling_stale", values))
        }
        guard reason.count <= BudgetMove.longestReason else {
            let values = ["most": String(BudgetMove.longestReason)]
            throw InvalidInput(field: "reason", "budget.reason_too_long", values)
        }
        guard let last else { return }
        guard last.amount != money else { throw InvalidInput(field: "amount", "budget.nothing_changed") }
        guard !reason.isEmpty else {
            let values = ["amount": money.printed, "limit": last.amount.printed]
            throw InvalidInput(field: "reason", "budget.reason_changed", values)
        }
    }
}
