/// Which periodic report of a plan is meant.
package enum PeriodicReport: Sendable, Hashable {
    /// The quarterly consolidated report for the plan's recipient (II.2.b), of a round.
    case quarterly(PeriodCode)
    /// The annual report to the leadership (IV.1), of a year.
    case annual(Int)

    /// Reads `2025-Q2` as a quarterly report and `2025` as an annual one; `InvalidInput` with field `report` for anything else.
    package init(_ text: String) throws(InvalidInput) {
        if text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text), year > 0 {
            self = .annual(year)
            return
        }
        guard let round = try? PeriodCode(text) else {
            throw InvalidInput(field: "report", "composed.not_a_report", ["read": text])
        }
        self = .quarterly(round)
    }

    /// The word of its kind in exchange.
    package var kind: String {
        switch self {
        case .quarterly: "quarterly"
        case .annual: "annual"
        }
    }

    /// The code of the round or the year.
    package var period: String {
        switch self {
        case .quarterly(let round): round.text
        case .annual(let year): String(year)
        }
    }
}
