package import Domain

/// A step that a message says, with the names of what it is about.
package struct MessageStep: Sendable, Hashable {
    /// The message's key.
    package let message: Int64
    /// The plan's code.
    package let plan: PlanCode
    /// The round's code.
    package let round: PeriodCode
    /// The unit.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let name: String
    /// What was said.
    package let step: UrgingStep
}
