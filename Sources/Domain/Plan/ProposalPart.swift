/// What sort of row a proposal is about; the raw value is the stored and exchanged word.
package enum ProposalPart: String, Sendable, CaseIterable {
    /// An indicator, or one of its targets.
    case indicator
    /// A task.
    case task

    /// Reads the exchanged word; `InvalidInput` with field `part` names the known ones.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let part = Self(rawValue: text) else {
            throw InvalidInput(field: "part", "list.unknown_word", ["read": text, "known": "indicator, task"])
        }
        self = part
    }
}
