/// Which periodic report of a plan is meant.
package enum PeriodicReport: Sendable, Hashable {
    /// The quarterly consolidated report for the plan's recipient (II.2.b), of a round.
    case quarterly(PeriodCode)
    /// The annual report to the leadership (IV.1), of a year.
    case annual(Int)

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
