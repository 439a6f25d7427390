/// An indicator as a task prints it, and what it was found to mean.
package struct TaskIndicator: Sendable, Hashable {
    /// The name as printed beside the task.
    package let printed: String
    /// The indicator's code; nil where the plan has none of that name.
    package let code: String?
    /// The indicator's own name; nil where the plan has none of that name.
    package let name: String?
}
