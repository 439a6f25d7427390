package import Domain

/// A step about a task that a message says, with the name of the unit.
package struct MessageTaskStep: Sendable, Hashable {
    /// The message's key.
    package let message: Int64
    /// The plan's code.
    package let plan: PlanCode
    /// The unit.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let name: String
    /// What kind of thing is owed.
    package let kind: UrgedKind
    /// Its code.
    package let code: String
    /// What was said.
    package let step: UrgingStep
}
