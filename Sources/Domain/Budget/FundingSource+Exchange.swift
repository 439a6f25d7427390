extension FundingSource {
    /// Reads the exchanged word; `InvalidInput` with field `source` names the known ones.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let source = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "source", "list.unknown_word", ["read": text, "known": known])
        }
        self = source
    }
}
