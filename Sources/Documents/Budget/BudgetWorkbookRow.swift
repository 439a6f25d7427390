package import Domain

/// A budget line as the workbook lists it.
package struct BudgetWorkbookRow: Sendable, Hashable {
    /// What it is for.
    package let key: BudgetLineKey
    /// The name of the task; empty where nobody knows it.
    package let taskName: String
    /// The name of the unit.
    package let organisationName: String
    /// Where it stands.
    package let standing: BudgetStanding
    /// The reason given last.
    package let reason: String

    /// A line.
    package init(
        key: BudgetLineKey,
        taskName: String,
        organisationName: String,
        standing: BudgetStanding,
        reason: String
    ) {
        self.key = key
        self.taskName = taskName
        self.organisationName = organisationName
        self.standing = standing
        self.reason = reason
    }
}
