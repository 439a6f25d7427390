/// The amounts of a budget line by stage; a stage without an amount has not been reached.
package struct BudgetAmounts: Sendable, Hashable {
    private var amounts: [BudgetStage: Money]

    /// Amounts by stage.
    package init(_ amounts: [BudgetStage: Money] = [:]) {
        self.amounts = amounts
    }

    /// The amount of a stage; nil where it has not been reached.
    package subscript(stage: BudgetStage) -> Money? {
        get { amounts[stage] }
        set { amounts[stage] = newValue }
    }

    /// The stages that exceed the one before them, in order: each has a reason on record.
    package var exceeding: [BudgetStage] {
        BudgetStage.allCases.filter { stage in
            guard let amount = amounts[stage], let limit = stage.previous.flatMap({ amounts[$0] }) else { return false }
            return amount > limit
        }
    }
}
