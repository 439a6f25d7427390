/// A reporting period of a plan: two dates and a deadline, never "a quarter".
package struct ReportingPeriod: Sendable, Hashable {
    /// The period's code, e.g. `2025-Q3`; also the code of its round.
    package let code: PeriodCode
    /// The first day covered.
    package let from: Day
    /// The last day covered.
    package let to: Day
    /// "Trước ngày": a report is in time if received before 00:00 of this day.
    package let dueBefore: Day
    /// Parts the period asks for, in printed order: `data`, `six_month_trend_assessment`, `proposals`.
    package let asksFor: [String]

    /// A period with all its facts.
    package init(code: PeriodCode, from: Day, to: Day, dueBefore: Day, asksFor: [String]) {
        self.code = code
        self.from = from
        self.to = to
        self.dueBefore = dueBefore
        self.asksFor = asksFor
    }
}
