package import Domain

/// The implementation plan of a task as stored: what all its versions share, and the versions.
package struct StoredImplementation: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// The plan's key.
    package let planID: Int64
    /// The task.
    package let task: TaskCode
    /// The number the next new activity gets.
    package let nextActivity: ActivityID
    /// The number of the version in force; nil while none was approved.
    package let approvedNumber: Int?
    /// When a version first went out to the coordinator; nil while none did.
    package let filedAt: Instant?
    /// All versions, the first one first; never empty.
    package let versions: [ImplementationVersion]

    /// The version worked on or decided last.
    package var latest: ImplementationVersion? { versions.last }
    /// The version in force; nil while none was approved.
    package var approved: ImplementationVersion? { versions.first { $0.number == approvedNumber } }

    /// The version of a number; nil where there is none.
    package func version(_ number: Int) -> ImplementationVersion? { versions.first { $0.number == number } }
}
