package import Domain

/// A frozen edition of a periodic report.
package struct ComposedEdition: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// Its number within the report, from 1.
    package let number: Int
    /// Why it was made; empty for the first.
    package let reason: String
    /// The moment everything in it is as known at.
    package let asOf: Instant
    /// When it was frozen.
    package let frozenAt: Instant
    /// The account that froze it.
    package let frozenBy: String
    /// Its forms.
    package let files: [ComposedFile]

    /// SHA-256 of the values; empty where the edition has lost them.
    package var sha256: String { files.first { $0.format == .json }?.sha256 ?? "" }
}
