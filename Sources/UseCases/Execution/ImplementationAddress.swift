package import Domain

/// Names a task of a plan.
package struct ImplementationAddress: Sendable, Hashable {
    /// The plan.
    package let plan: PlanCode
    /// The task.
    package let task: TaskCode

    /// Names a task.
    package init(plan: PlanCode, task: TaskCode) {
        self.plan = plan
        self.task = task
    }

    /// The task's implementation plan as the audit log names it.
    var implementation: String { "plan/\(plan)/task/\(task)/implementation-plan" }
}
