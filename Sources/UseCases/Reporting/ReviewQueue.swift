package import Domain
package import Persistence

/// The reports of a plan that wait for its coordinator.
package struct ReviewQueue: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// All of them, the most urgent first.
    package let reports: [WaitingReport]
    /// What units ask to be corrected in accepted reports, the oldest first.
    package let corrections: [CorrectionRequest]
    /// When it was asked.
    package let at: Instant

    /// Those a look is narrowed to, in the same order.
    package func narrowed(to filter: ReviewFilter) -> [WaitingReport] { reports.filter(filter.includes) }

    /// How long they have waited for the reviewers; nil where none waits.
    package var waiting: ReviewWaiting? { ReviewWaiting(reports.map { $0.urgency.waited(at: at) }) }
}
