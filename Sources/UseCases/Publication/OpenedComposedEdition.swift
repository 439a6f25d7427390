package import Domain
package import Persistence

/// A frozen edition of a periodic report with what it says and what differs from an earlier one.
package struct OpenedComposedEdition: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// The edition.
    package let edition: ComposedEdition
    /// What it says.
    package let report: ComposedReport
    /// The editions of the report, the first one first.
    package let editions: [ComposedEdition]
    /// The edition it is compared with; nil for the first.
    package let earlier: ComposedEdition?
    /// What differs; empty for the first.
    package let changes: [ReportChange]
}
