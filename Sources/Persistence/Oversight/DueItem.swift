package import Domain

/// Something about a task that an organisation still owes, due on a day that has passed or not.
package struct DueItem: Sendable, Hashable {
    /// The organisation the plan names.
    package let owner: OrganisationCode
    /// What kind of thing.
    package let kind: UrgedKind
    /// Its code, as `UrgedItem` has it.
    package let code: String
    /// The name of the task.
    package let name: String
    /// Where it is written.
    package let basis: UrgedBasis
    /// The last day in time.
    package let dueDay: Day

    /// The code without the year, and the year of a task that is due every year; nil for everything else.
    package var parts: (code: String, year: String?) { UrgedItem.parts(of: code) }
}
