/// Where a proposal stands; the raw value is the stored and exchanged word.
package enum ProposalState: String, Sendable, CaseIterable {
    /// Waits for the coordinator's answer.
    case waiting
    /// Accepted: it enters the next edition of the plan (vào lần sửa đổi kế hoạch tới), or is a remedy to be carried out.
    case accepted
    /// Declined with a reason.
    case declined
    /// An edition carries it out.
    case carriedOut = "carried_out"

    /// Reads the exchanged word; `InvalidInput` with field `state` names the known ones.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let state = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "state", "list.unknown_word", ["read": text, "known": known])
        }
        self = state
    }
}
