package import Domain

extension FigureOffer {
    /// Reads an offer: `sum`, with the token of the sum that was seen where one is given, or `last`; `InvalidInput` names
    /// `offer`.
    package init(word: String, token: String?) throws(InvalidInput) {
        switch word {
        case "sum": self = .sum(seen: token)
        case "last": self = .last
        default: throw InvalidInput(field: "offer", "figure.unknown_offer", ["read": word])
        }
    }
}
