package import Domain

/// Who answers for a task in another's stead.
package struct ActingOrganisation: Sendable, Equatable {
    /// The name of the lead that has ended; nil where only collectives lead the task.
    package let ended: String?
    /// The first day it answers; nil where only collectives lead the task.
    package let since: Day?
    /// Its name.
    package let name: String
}
