/// What the urging ladder asks for at an instant.
package struct UrgingPreview: Sendable, Hashable {
    /// One message a person, by account name.
    package let digests: [UrgingDigest]
    /// Reports that nobody can be told of: no account with an address works for the unit.
    package let unreachable: [UrgingItem]
    /// What is owed about tasks that nobody can be told of.
    package let unreachableTasks: [UrgingTaskItem]
}
