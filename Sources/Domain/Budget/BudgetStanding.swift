/// Where a budget line stands: its state and the amounts of its stages. What an act makes of it is decided here.
package struct BudgetStanding: Sendable, Hashable {
    /// How far it has come.
    package let state: BudgetState
    /// The amounts by stage.
    package let amounts: BudgetAmounts

    /// A standing.
    package init(state: BudgetState, amounts: BudgetAmounts) {
        self.state = state
        self.amounts = amounts
    }

    /// The standing after an act (domain rules, section 7).
    ///
    /// - Parameters:
    ///   - standing: the line as it is; nil where there is none yet.
    ///   - ceilingLeft: what the ceiling leaves for this line when it is appraised; nil where no ceiling is set.
    /// - Throws: `Refusal.conflict` where the state does not allow the act; `InvalidInput` on `amount` or `reason` where a
    ///   reason is missing: a stage beyond the one before or below the one after, an appraisal other than the request or
    ///   beyond the ceiling, a changed amount, a return.
    package static func after(_ move: BudgetMove, on standing: BudgetStanding?, ceilingLeft: Money? = nil) throws
        -> BudgetStanding
    {
        try BudgetStanding.requireTurn(of: move.act, standing)
        guard let stage = move.act.stage, let amount = move.amount else {
            guard !move.reason.isEmpty else { throw InvalidInput(field: "reason", "budget.return_reason_needed") }
            return BudgetStanding(state: .returned, amounts: standing?.amounts ?? BudgetAmounts())
        }
        var amounts = standing?.amounts ?? BudgetAmounts()
        let before = amounts[stage]
        if stage == .requested, amount == .zero, before == nil {
            throw InvalidInput(field: "amount", "budget.nothing_requested")
        }
        // A new request begins anew: what was appraised before it was given back holds no longer.
        if stage == .requested { amounts[.appraised] = nil }
        if move.reason.isEmpty, let message = reasonWhy(stage, amount, amounts, ceilingLeft) {
            throw InvalidInput([InputProblem(field: "reason", message: message)])
        }
        if before == amount, standing?.state == state(after: move.act), move.reason.isEmpty, move.document == nil {
            throw InvalidInput(field: "amount", "budget.nothing_changed")
        }
        amounts[stage] = amount
        return BudgetStanding(state: state(after: move.act), amounts: amounts)
    }

    /// True where the state lets the act be done.
    package static func allows(_ act: BudgetAct, on standing: BudgetStanding?) -> Bool {
        (try? requireTurn(of: act, standing)) != nil
    }

    private static func requireTurn(of act: BudgetAct, _ standing: BudgetStanding?) throws(Refusal) {
        guard let standing else {
            guard act == .requested else { throw .notFound(Message("budget.no_line")) }
            return
        }
        let state = standing.state
        let allowed: Set<BudgetState> =
            switch act {
            case .requested: [.requested, .returned]
            case .returned, .appraised: [.requested, .appraised]
            case .allocated: [.appraised, .allocated]
            case .spent: [.allocated]
            case .settled: standing.amounts[.spent] == nil ? [] : [.allocated, .settled]
            }
        guard allowed.contains(state) else {
            throw .conflict(Message(act == .settled ? "budget.nothing_spent" : "budget.not_in_state_\(state.rawValue)"))
        }
    }

    private static func state(after act: BudgetAct) -> BudgetState {
        switch act {
        case .requested: .requested
        case .returned: .returned
        case .appraised: .appraised
        case .allocated, .spent: .allocated
        case .settled: .settled
        }
    }

    /// Why an amount needs a reason; nil where it needs none.
    private static func reasonWhy(
        _ stage: BudgetStage,
        _ amount: Money,
        _ amounts: BudgetAmounts,
        _ ceilingLeft: Money?
    ) -> Message? {
        func message(_ key: String, _ limit: Money) -> Message {
            Message("budget.\(key)", ["amount": amount.printed, "limit": limit.printed])
        }
        if let limit = stage.previous.flatMap({ amounts[$0] }) {
            if amount > limit { return message("reason_beyond_\(stage.rawValue)", limit) }
            if stage == .appraised, amount < limit { return message("reason_lowered", limit) }
        }
        if let least = stage.next.flatMap({ amounts[$0] }), amount < least {
            return message("reason_below_\(stage.rawValue)", least)
        }
        if stage == .appraised, let ceilingLeft, amount > ceilingLeft {
            return message("reason_beyond_ceiling", ceilingLeft)
        }
        // Spending grows as it goes on: only a correction downwards is explained.
        if let before = amounts[stage], before != amount, stage != .spent || amount < before {
            return message("reason_changed", before)
        }
        return nil
    }
}
