package import Domain

/// What the coordinator wrote in the passages of a periodic report, as a revision has it.
package struct PassageRevision: Sendable, Hashable {
    /// Its number, from 1; 0 where nothing was written.
    package let number: Int
    /// When it was saved; nil where nothing was.
    package let savedAt: Instant?
    /// The account that saved it; empty where nothing was.
    package let savedBy: String
    /// The words by the name of the passage; one that is not here stands as the template has it.
    package let texts: [String: String]

    /// Nothing written.
    package static let none = PassageRevision(number: 0, savedAt: nil, savedBy: "", texts: [:])
}
