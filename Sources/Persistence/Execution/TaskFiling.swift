package import Domain

/// How a task stands with its implementation plan: what was begun, sent and approved, and by when it was to be filed.
package struct TaskFiling: Sendable, Hashable {
    /// How it stands, in one word; the raw value is the word in addresses and the exchanged form.
    package enum Standing: String, Sendable, CaseIterable {
        /// Not filed, and it should have been.
        case overdue
        /// Not filed yet, and there is time, or the day of the assignment is not known.
        case open
        /// Sent back to be mended, and none was approved before.
        case returned
        /// Sent; waits for the coordinator.
        case submitted
        /// A version is in force.
        case approved
        /// Done when the decision was issued: no plan is expected.
        case notNeeded = "not_needed"
    }

    /// The task.
    package let task: ExecutionTask
    /// The state of the version worked on or decided last; nil while nobody has begun one.
    package let state: ImplementationState?
    /// The number of the version in force; nil while none was approved.
    package let approvedNumber: Int?
    /// When a version first went out to the coordinator; nil while none did.
    package let filedAt: Instant?
    /// Why the last version was returned; nil where it was not.
    package let returnReason: String?

    /// Gathers how a task stands.
    package init(
        task: ExecutionTask,
        state: ImplementationState?,
        approvedNumber: Int?,
        filedAt: Instant?,
        returnReason: String?
    ) {
        self.task = task
        self.state = state
        self.approvedNumber = approvedNumber
        self.filedAt = filedAt
        self.returnReason = returnReason
    }

    /// How it stands on a day under a rule.
    package func standing(_ rule: FilingRule, on day: Day) -> Standing {
        if approvedNumber != nil { return .approved }
        if state == .submitted { return .submitted }
        if state == .returned { return .returned }
        if task.isCompletedAtIssue { return .notNeeded }
        return rule.assignment(of: task).map { rule.isOverdue(assignedOn: $0, on: day) } == true ? .overdue : .open
    }
}
