package import Documents
package import Domain

extension BudgetAmounts {
    /// Each stage's amount as a text of digits; null where it has not been reached.
    package var json: JSONValue {
        .object(
            BudgetStage.allCases.map { stage in
                (stage.rawValue, self[stage].map { .string($0.canonical) } ?? .null)
            }
        )
    }
}
