/// Where a unit's request to correct an accepted figure stands (xin đính chính); the raw value is the stored and exchanged word.
package enum CorrectionRequestState: String, Sendable, CaseIterable {
    /// Waits for the coordinator.
    case waiting
    /// The coordinator made the correction.
    case accepted
    /// The coordinator declined, with a reason.
    case declined
    /// The unit took it back.
    case withdrawn

    /// The state of an exchanged word; `InvalidInput` names the field it was read from.
    package init(word: String, field: String) throws(InvalidInput) {
        guard let state = CorrectionRequestState(rawValue: word) else {
            throw InvalidInput(field: field, "correction.unknown_state", ["read": word])
        }
        self = state
    }
}
