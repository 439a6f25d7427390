package import Domain

/// One edition of a plan as a list shows it; old editions stay readable.
package struct PlanEdition: Sendable, Equatable {
    /// The edition's key.
    package let id: Int64
    /// Its number within the plan, from 1.
    package let number: Int
    /// The plan's name in this edition.
    package let name: String
    /// The decision that issued it; nil where not known.
    package let decisionNumber: String?
    /// The date of that decision; nil where not known.
    package let decisionDate: Day?
    /// SHA-256 of its canonical content, lower-case hexadecimal.
    package let contentHash: String
    /// When it was imported.
    package let importedAt: Instant
}
