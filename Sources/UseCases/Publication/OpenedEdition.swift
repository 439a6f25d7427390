package import Domain
package import Persistence

/// A frozen edition that was opened to be read.
package struct OpenedEdition: Sendable {
    /// The plan it belongs to.
    package let plan: StoredPlan
    /// What is known about it.
    package let edition: RoundEdition
    /// What it says.
    package let report: ConsolidatedReport
    /// What differs from the edition before it; nil for the first.
    package let changes: [EditionChange]?
}
