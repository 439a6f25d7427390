package import Domain
package import Persistence

/// An act that began from an older state of a budget line than the stored one: somebody acted meanwhile, nothing was stored.
///
/// The edge shows both states and answers 409.
package struct StaleBudget: Error {
    /// Where the line stood when it was seen; nil where there was none.
    package let seen: BudgetStanding?
    /// The line as it is.
    package let stored: StoredBudgetLine

    /// What to tell a person who sees no form.
    package func message(moment: String) -> Message {
        Message(
            "budget.stale",
            [
                "name": stored.lastAuthor, "moment": moment, "seen": Self.text(seen?.amounts),
                "stored": Self.text(stored.standing.amounts),
            ]
        )
    }

    private static func text(_ amounts: BudgetAmounts?) -> String {
        BudgetStage.allCases.map { amounts?[$0]?.printed ?? "–" }.joined(separator: " / ")
    }
}
