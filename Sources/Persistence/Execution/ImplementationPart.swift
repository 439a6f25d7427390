package import Domain

/// The share of a lead organisation in a version of an implementation plan, as last saved.
package struct ImplementationPart: Sendable, Hashable {
    /// The lead.
    package let organisation: OrganisationCode
    /// Goes up by one at each save of the part; a save must name the revision it began from.
    package let revision: Int
    /// When and by whom it was last saved.
    package let savedAt: Instant
    /// See `savedAt`.
    package let savedBy: String
}
