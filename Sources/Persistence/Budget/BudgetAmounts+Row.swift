package import Domain

extension BudgetAmounts {
    /// The five columns, of a table or alias named `line`.
    static let columns: SQL = "line.requested, line.appraised, line.allocated, line.spent, line.settled"

    /// Reads the five columns from one on.
    init(_ row: Row, from column: Int) throws {
        var amounts: [BudgetStage: Money] = [:]
        for (offset, stage) in BudgetStage.allCases.enumerated() {
            amounts[stage] = try row.optionalInteger(column + offset).map(Money.init(dong:))
        }
        self.init(amounts)
    }
}

extension Money: SQLConvertible {
    package var sqlValue: SQLValue { .integer(dong) }
}
