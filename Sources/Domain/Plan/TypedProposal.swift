/// A proposal exactly as it was typed.
package struct TypedProposal: Sendable, Hashable {
    /// What is proposed.
    package var kind: ProposalKind
    /// What sort of row it is about.
    package var part: ProposalPart
    /// The code of the row; empty for a new one.
    package var code: String
    /// The target, e.g. `target 2025`, where one is to be raised or lowered; else empty.
    package var target: String
    /// The value, time, unit, name or remedy proposed; empty for a row to be left out.
    package var proposed: String
    /// Why.
    package var reason: String

    /// A proposal as typed.
    package init(
        _ kind: ProposalKind,
        _ part: ProposalPart,
        code: String = "",
        target: String = "",
        proposed: String = "",
        reason: String = ""
    ) {
        self.kind = kind
        self.part = part
        self.code = code
        self.target = target
        self.proposed = proposed
        self.reason = reason
    }
}
