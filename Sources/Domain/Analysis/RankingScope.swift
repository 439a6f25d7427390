/// What a ranking is about: a reporting round, or the rounds of a year.
package enum RankingScope: Sendable, Hashable, CustomStringConvertible {
    /// One round.
    case round(PeriodCode)
    /// All rounds whose period ends in a year.
    case year(Int)

    /// Reads `2025-Q3` or `2025`; `InvalidInput` with field `round` for anything else.
    package init(_ text: String) throws(InvalidInput) {
        if text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text), year > 0 {
            self = .year(year)
            return
        }
        guard let code = try? PeriodCode(text) else {
            throw InvalidInput(field: "round", "ranking.not_a_scope", ["read": text])
        }
        self = .round(code)
    }

    /// The round's code, or the year in four digits.
    package var text: String {
        switch self {
        case .round(let code): code.text
        case .year(let year): String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
        }
    }

    /// True for a year.
    package var isYear: Bool { if case .year = self { true } else { false } }

    package var description: String { text }
}
