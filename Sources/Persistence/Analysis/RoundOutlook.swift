package import Domain

/// A reporting round as the public sees it: what it covers, when it is due and whether it is open.
package struct RoundOutlook: Sendable, Equatable {
    /// The round's code, e.g. `2025-Q3`.
    package let code: String
    /// The first day covered.
    package let from: Day
    /// The last day covered.
    package let to: Day
    /// "Trước ngày": a report is in time if received before 00:00 of this day.
    package let dueBefore: Day
    /// Scheduled, open, closed or locked.
    package let state: RoundState
    /// Parts the period asks for, as stored, separated by `;`.
    package let asksFor: String
}
