/// How far a budget line has come; the raw value is the stored and exchanged word.
package enum BudgetState: String, Sendable, CaseIterable {
    /// Waits for the appraiser.
    case requested
    /// Given back to the unit with a reason.
    case returned
    /// Appraised, not allocated yet.
    case appraised
    /// Allocated; money is being spent.
    case allocated
    /// Settled.
    case settled

    /// Reads the exchanged word; `InvalidInput` with field `state` names the known ones.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let state = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "state", "list.unknown_word", ["read": text, "known": known])
        }
        self = state
    }
}
