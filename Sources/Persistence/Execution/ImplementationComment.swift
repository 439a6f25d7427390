package import Domain

/// What somebody of a task's units or the coordinator said about its implementation plan, append-only.
package struct ImplementationComment: Sendable, Hashable {
    /// The number of the version it was said about.
    package let version: Int
    /// On whose behalf.
    package let organisation: OrganisationCode
    /// The account.
    package let author: String
    /// When.
    package let at: Instant
    /// What was said.
    package let content: String
}
