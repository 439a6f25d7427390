/// Which body issues the letters of a plan; the raw value is the stored and exchanged word.
package enum LetterIssuer: String, Sendable, CaseIterable {
    /// The coordinator itself, with the organisation above it in the first line of the head.
    case coordinator
    /// The organisation above the coordinator.
    case superior
}
