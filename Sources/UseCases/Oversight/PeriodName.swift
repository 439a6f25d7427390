package import Domain

/// The name of a reporting period as people say it.
package enum PeriodName {
    /// "Quý III năm 2025" for `2025-Q3`; the code itself where the language has no words for its rule.
    package static func of(_ code: PeriodCode, in language: Language) -> String {
        let parts = code.text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2 else { return code.text }
        let key = "period.name_\(parts[1])"
        let text = language.text(Message(key, ["year": String(parts[0])]))
        return text == key ? code.text : text
    }
}
