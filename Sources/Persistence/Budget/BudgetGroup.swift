/// The sums of the lines of one unit, source, year or task.
package struct BudgetGroup: Sendable, Hashable {
    /// The code, word or year that the lines share.
    package let key: String
    /// What it is called; nil where the code says it all or nobody knows it.
    package let name: String?
    /// Count and sums.
    package let sums: BudgetSums
}
