/// An act on a budget line exactly as it was typed.
package struct TypedBudgetMove: Sendable, Hashable {
    /// What is to be done.
    package var act: BudgetAct
    /// The amount.
    package var amount: String
    /// The reason, opinion or justification.
    package var reason: String
    /// The number of the decision that allocates.
    package var documentNumber: String
    /// Its day, ISO.
    package var documentDate: String

    /// An act as typed.
    package init(
        _ act: BudgetAct,
        amount: String = "",
        reason: String = "",
        documentNumber: String = "",
        documentDate: String = ""
    ) {
        self.act = act
        self.amount = amount
        self.reason = reason
        self.documentNumber = documentNumber
        self.documentDate = documentDate
    }
}
