package import Domain

/// Names an occurrence of a task: plan, task and year.
package struct TaskAddress: Sendable, Hashable {
    /// The plan.
    package let plan: PlanCode
    /// The task.
    package let task: TaskCode
    /// The year of the due day; 0 where there is none.
    package let year: Int

    /// Names an occurrence.
    package init(plan: PlanCode, task: TaskCode, year: Int) {
        self.plan = plan
        self.task = task
        self.year = year
    }

    /// The occurrence as the audit log names it.
    var subject: String { "plan/\(plan)/task/\(task)/\(year)" }
}
