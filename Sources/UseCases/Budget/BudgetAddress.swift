package import Domain

/// Names a budget line: plan, task, unit, year and source.
package struct BudgetAddress: Sendable, Hashable {
    /// The plan.
    package let plan: PlanCode
    /// The line within it.
    package let key: BudgetLineKey

    /// Names a line.
    package init(plan: PlanCode, key: BudgetLineKey) {
        self.plan = plan
        self.key = key
    }

    /// The line as the audit log names it.
    var subject: String {
        "plan/\(plan)/budget/\(key.task)/\(key.organisation)/\(key.year)/\(key.source.rawValue)"
    }
}
