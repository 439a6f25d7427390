package import Domain

/// A task as a list shows it.
package struct TaskRow: Sendable, Equatable {
    /// The code, as stored.
    package let code: String
    /// The programme it comes from.
    package let programme: String
    /// The printed name.
    package let name: String
    /// When it is to be done.
    package let schedule: TaskSchedule
    /// Lead organisations in printed order.
    package var lead: [NamedOrganisation] = []
}
