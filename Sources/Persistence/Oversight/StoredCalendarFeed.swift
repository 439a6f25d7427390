package import Domain

/// A unit's calendar feed as stored; its secret is not.
package struct StoredCalendarFeed: Sendable, Hashable {
    /// The unit whose due dates it shows.
    package let organisation: OrganisationCode
    /// When it was made.
    package let createdAt: Instant
    /// Who made it.
    package let createdBy: String
}
