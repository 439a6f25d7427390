package import Domain

extension CorrectionAnswer {
    /// A coordinator's answer by the word of forms and API, `accept` or `decline`; `InvalidInput` for any other word.
    package init(named word: String, reason: String, seen: Int?) throws(InvalidInput) {
        switch word {
        case "accept": self = .accept(seen: seen)
        case "decline": self = .decline(reason: reason)
        default: throw InvalidInput(field: "answer", "correction.unknown_answer", ["read": word])
        }
    }
}
