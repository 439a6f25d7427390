package import Domain
package import Persistence

/// A budget line with its history and what somebody may do with it.
package struct BudgetLineDetail: Sendable {
    /// The plan, and who reads.
    package let scope: BudgetScope
    /// The line as it stands.
    package let line: StoredBudgetLine
    /// Everything that was done to it, the first first.
    package let history: [BudgetEntry]
    /// What the ceiling leaves for it; nil where none is set.
    package let ceilingLeft: Money?

    /// The acts that its state allows the reader, in order.
    package var acts: [BudgetAct] {
        BudgetAct.allCases.filter { act in
            guard BudgetStanding.allows(act, on: line.standing) else { return false }
            let unit = line.key.organisation
            guard !act.isOfUnit else { return scope.actor.acts(for: unit) }
            return scope.isAppraiser && isDistant
        }
    }

    /// True where the reader is neither of the unit nor the one who made the request.
    private var isDistant: Bool {
        let requester = history.last { $0.move.act == .requested }?.author
        do throws(Refusal) {
            try scope.actor.requireDistance(from: line.key.organisation, requester: requester)
            return true
        } catch {
            return false
        }
    }
}
