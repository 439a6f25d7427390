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
    /// How it stood on the day it was asked for.
    package let standing: Standing
}
