package import Domain

/// A request to correct an accepted figure, to be stored.
package struct NewCorrectionRequest: Sendable {
    /// What is proposed, with the indicator.
    package let typed: TypedFigure
    /// The number of the vintage in force.
    package let vintage: Int
    /// The piece of evidence that came with it; nil for none.
    package let evidence: Int64?
    /// Why; never empty.
    package let reason: String
    /// The account that asks.
    package let author: String

    /// A request.
    package init(typed: TypedFigure, vintage: Int, evidence: Int64?, reason: String, author: String) {
        self.typed = typed
        self.vintage = vintage
        self.evidence = evidence
        self.reason = reason
        self.author = author
    }
}
