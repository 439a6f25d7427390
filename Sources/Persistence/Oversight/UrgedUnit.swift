package import Domain

/// A unit with what it owes and is late with.
package struct UrgedUnit: Sendable, Hashable {
    /// The unit, as it exists on the day.
    package let organisation: Organisation
    /// What it is late with: reports first, then tasks, each the longest overdue first; never empty.
    package let items: [UrgedItem]
}
