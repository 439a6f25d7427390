package import Domain

extension ReviewRiskKind {
    /// Reads the exchanged word; `InvalidInput` with field `risk` for any other.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let kind = ReviewRiskKind(rawValue: text) else {
            let known = ReviewRiskKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "risk", "review.unknown_risk", ["read": text, "known": known])
        }
        self = kind
    }
}
