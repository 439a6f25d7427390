/// An occurrence of a task as lists show it.
package struct ListedTask: Sendable, Equatable {
    /// Where it stands.
    package let occurrence: StoredOccurrence
    /// The task's name.
    package let name: String
    /// The programme it comes from; nil for a task outside the plan.
    package let programme: String?
    /// The schedule as printed; empty for a task outside the plan.
    package let schedule: String
    /// True where the task has an occurrence a year.
    package let isAnnual: Bool
    /// Lead organisations in printed order.
    package var lead: [NamedOrganisation] = []

    /// The task's code, as stored.
    package var code: String { occurrence.task }
}
