package import Domain

/// What a unit proposes in place of an accepted figure of its own.
package struct CorrectionProposal: Sendable {
    /// The figure as typed, with its indicator.
    package let typed: TypedFigure
    /// Why; published with the figure once accepted.
    package let reason: String
    /// The number of the vintage the unit saw as the one in force; nil: whichever it is.
    package let seen: Int?
    /// What proves it; nil for none.
    package let evidence: (name: String, bytes: [UInt8])?

    /// A proposal as it was sent.
    package init(
        typed: TypedFigure,
        reason: String,
        seen: Int? = nil,
        evidence: (name: String, bytes: [UInt8])? = nil
    ) {
        self.typed = typed
        self.reason = reason
        self.seen = seen
        self.evidence = evidence
    }
}
