/// Where the evidence of an occurrence stands; the raw value is the stored word.
package enum CompletionState: String, Sendable, CaseIterable {
    /// None was declared.
    case none
    /// Declared, waiting for confirmation.
    case awaiting
    /// Sent back with a reason.
    case returned
    /// Confirmed.
    case confirmed
}
