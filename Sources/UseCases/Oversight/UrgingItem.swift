package import Domain
package import Persistence

/// A report owed with the step that is due for it.
package struct UrgingItem: Sendable, Hashable {
    /// The report.
    package let report: OwedReport
    /// What is to be said about it.
    package let rung: UrgingRung

    /// The step as taken for a person.
    func taken(by account: Int64) -> TakenStep {
        TakenStep(account: account, roundID: report.roundID, organisation: report.organisation, rung: rung)
    }
}
