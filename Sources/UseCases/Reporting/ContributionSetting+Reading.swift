package import Domain

extension ContributionSetting {
    /// Reads a decision: `none`, `all`, or `chosen` with the codes; `InvalidInput` names `asks` or `indicators`.
    package init(word: String, codes: [String]) throws(InvalidInput) {
        switch word {
        case "none": self = .none
        case "all": self = .all
        case "chosen":
            var chosen: Set<IndicatorCode> = []
            for text in codes {
                guard let code = try? IndicatorCode(text) else {
                    throw InvalidInput(field: "indicators", "code.not_an_indicator_code", ["read": text])
                }
                chosen.insert(code)
            }
            guard !chosen.isEmpty else { throw InvalidInput(field: "indicators", "contribution.none_chosen") }
            self = .chosen(chosen)
        default: throw InvalidInput(field: "asks", "contribution.unknown_setting", ["read": word])
        }
    }
}
