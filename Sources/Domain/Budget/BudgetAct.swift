/// What can be done to a budget line; the raw value is the stored and exchanged word.
package enum BudgetAct: String, Sendable, CaseIterable {
    /// The lead requests an amount, or changes its request.
    case requested
    /// The appraiser gives the request back.
    case returned
    /// The appraiser approves an amount.
    case appraised
    /// An amount is allocated by a decision.
    case allocated
    /// The lead records what was spent up to now.
    case spent
    /// The appraiser settles the spending.
    case settled

    /// The stage whose amount the act sets; nil where it sets none.
    package var stage: BudgetStage? { BudgetStage(rawValue: rawValue) }

    /// True for what the unit that leads the task does, false for what Vụ Kế hoạch - Tài chính does.
    package var isOfUnit: Bool { self == .requested || self == .spent }

    /// Reads the exchanged word; `InvalidInput` with field `act` names the known ones.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let act = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "act", "list.unknown_word", ["read": text, "known": known])
        }
        self = act
    }
}
