package import Domain

/// How many budget lines there are and what they come to, stage by stage.
package struct BudgetSums: Sendable, Hashable {
    /// Lines.
    package let lines: Int
    /// The sum of each stage; zero where no line has reached it.
    package let amounts: BudgetAmounts

    /// Sums.
    package init(lines: Int, amounts: BudgetAmounts) {
        self.lines = lines
        self.amounts = amounts
    }

    /// The sum of a stage.
    package func sum(_ stage: BudgetStage) -> Money { amounts[stage] ?? .zero }

    /// Count and sums of lines named `line`. The database refuses a sum beyond 64 bits: no wrong total comes back.
    static let columns: SQL = """
        count(*) AS lines, CAST(coalesce(sum(line.requested), 0) AS bigint) AS requested,
        CAST(coalesce(sum(line.appraised), 0) AS bigint) AS appraised,
        CAST(coalesce(sum(line.allocated), 0) AS bigint) AS allocated,
        CAST(coalesce(sum(line.spent), 0) AS bigint) AS spent,
        CAST(coalesce(sum(line.settled), 0) AS bigint) AS settled
        """

    /// Reads count and sums from a column on.
    init(_ row: Row, from column: Int) throws {
        self.init(lines: try row.int(column), amounts: try BudgetAmounts(row, from: column + 1))
    }
}
