package import Domain

/// A file that stands as evidence of a unit's report.
package struct Evidence: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// The row of part I it proves; nil where it belongs to the whole report.
    package let figure: FigureKey?
    /// Its name as people see it.
    package let name: String
    /// What it is.
    package let type: EvidenceType
    /// SHA-256 of its bytes.
    package let sha256: String
    /// Its length in bytes.
    package let size: Int
    /// When it was added.
    package let addedAt: Instant
    /// The account that added it.
    package let addedBy: String
}
