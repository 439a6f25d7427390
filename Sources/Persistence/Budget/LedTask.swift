package import Domain

/// A task with a unit that leads it.
package struct LedTask: Sendable, Hashable {
    /// The task.
    package let task: TaskCode
    /// Its name.
    package let name: String
    /// The unit.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let organisationName: String
}
