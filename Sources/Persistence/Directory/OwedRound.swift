package import Domain

/// A round an organisation owes a report for.
package struct OwedRound: Sendable, Equatable {
    /// The round's code.
    package let code: String
    /// "Trước ngày": a report is in time if received before 00:00 of this day.
    package let dueBefore: Day
    /// Where the round stands.
    package let state: RoundState
    /// How many indicators the organisation supplies in it.
    package let indicators: Int
}
