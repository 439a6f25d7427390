/// Why an indicator has no value in a round; the raw value is the exchanged word.
package enum ConsolidatedGap: String, Sendable, CaseIterable {
    /// The unit states that there is none, with a reason.
    case missing
    /// Nothing accepted has come from the unit.
    case notSupplied = "not_supplied"
    /// The unit's report waits for the coordinator.
    case underReview = "under_review"
    /// The unit's report was sent back.
    case returned
}
