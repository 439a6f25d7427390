package import Domain

/// What somebody may do with an occurrence as it stands.
package struct OccurrenceRights: Sendable, Hashable {
    /// Report progress.
    package let reports: Bool
    /// Declare it done.
    package let declares: Bool
    /// Confirm or return the evidence that waits.
    package let confirms: Bool
    /// Why the reader, who otherwise confirms, may not here; nil where there is nothing to say.
    package let hindrance: Message?

    /// Nothing but to read.
    package static let none = OccurrenceRights(reports: false, declares: false, confirms: false, hindrance: nil)
}
