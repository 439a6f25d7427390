package import Domain
package import Persistence

/// Something owed about a task with the step that is due for it.
package struct UrgingTaskItem: Sendable, Hashable {
    /// What is owed.
    package let task: OwedTask
    /// What is to be said about it.
    package let rung: UrgingRung

    /// The step as taken for a person.
    func taken(by account: Int64) -> TakenTaskStep {
        TakenTaskStep(
            account: account,
            planID: task.planID,
            organisation: task.organisation.code,
            kind: task.due.kind,
            code: task.due.code,
            rung: rung
        )
    }
}
