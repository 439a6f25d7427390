import UseCases

/// The name of a reporting period as people say it: "Quý III năm 2025" for `2025-Q3`.
enum PeriodTitle {
    /// The name; the code itself where the language has no words for its rule.
    static func of(_ code: String, _ words: PageWords) -> String {
        let parts = code.split(separator: "-", maxSplits: 1)
        guard parts.count == 2 else { return code }
        if parts[1].first == "T", let month = Int(parts[1].dropFirst()), 1...12 ~= month {
            return words.text("period.name_month", ["month": "\(month)", "year": String(parts[0])])
        }
        let key = "period.name_\(parts[1])"
        let text = words.text(key, ["year": String(parts[0])])
        return text == key ? code : text
    }
}
