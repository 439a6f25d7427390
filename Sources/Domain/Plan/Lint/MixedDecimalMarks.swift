/// A row writes decimals with the mark that most rows of the plan do not use, or with both.
package enum MixedDecimalMarks: LintRule {
    package static let name = "mixed_decimal_marks"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let cells = content.indicators.flatMap(\.targets).filter { mark(in: $0.text) != nil }
        let commas = cells.filter { mark(in: $0.text) == "," }
        guard !commas.isEmpty, commas.count < cells.count else { return [] }
        let rare: Character = commas.count * 2 >= cells.count ? "." : ","
        return content.indicators.compactMap { indicator in
            let odd = indicator.targets.filter { mark(in: $0.text) == rare }
            guard !odd.isEmpty else { return nil }
            let others = indicator.targets.filter { mark(in: $0.text).map { $0 != rare } ?? false }
            let example = others.first ?? cells.first { mark(in: $0.text) != rare }
            return finding(
                indicator.code.text,
                ["printed": odd.map(\.shown).joined(separator: ", "), "other": example?.text ?? ""]
            )
        }
    }

    private static func mark(in text: String) -> Character? { text.first { $0 == "," || $0 == "." } }
}
