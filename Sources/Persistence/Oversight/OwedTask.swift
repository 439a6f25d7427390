package import Domain

/// Something about a task that a unit still owes, as the urging ladder looks at it.
package struct OwedTask: Sendable, Hashable {
    /// The plan's key.
    package let planID: Int64
    /// The plan's code.
    package let plan: PlanCode
    /// The plan's name.
    package let planName: String
    /// The unit, as it exists on the day.
    package let organisation: Organisation
    /// What is owed.
    package let due: DueItem
    /// How its plan urges about tasks.
    package let setting: TaskUrgingSetting
}
