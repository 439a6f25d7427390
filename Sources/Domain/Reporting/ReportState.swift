/// Where a unit's report stands; the raw value is the stored and exchanged word.
package enum ReportState: String, Sendable, CaseIterable {
    /// Being written by the unit.
    case draft
    /// Written; waits for the unit's approver before it goes out.
    case awaitingApproval = "awaiting_approval"
    /// Sent; waits for or is under review.
    case submitted
    /// Sent back with a reason; the unit edits again.
    case returned
    /// Accepted: its figures are published. Changes only by a correction.
    case accepted
}
