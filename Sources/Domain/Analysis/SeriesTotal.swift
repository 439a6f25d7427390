/// What the figures of a series add up to in a period: Σ numerators ÷ Σ denominators, or Σ values.
package struct SeriesTotal: Sendable, Hashable {
    /// The period.
    package let period: PeriodCode
    /// The last day of that period.
    package let day: Day
    /// The sum; nil where nothing can be added or the sum is too large to be held.
    package let figure: Figure?
    /// How many rows are in it.
    package let counted: Int
    /// How many rows have a value that cannot be added: percentages without numerator and denominator.
    package let leftOut: Int

    /// The sum of the rows of one period; these are not empty.
    init(_ rows: [SeriesRow], _ form: ContributionForm) {
        let figures = rows.compactMap(\.figure).filter { $0.value != nil }
        let added = form == .amount ? figures : figures.filter { $0.numerator != nil && $0.denominator != nil }
        period = rows[0].period
        day = rows[0].day
        figure = .combined(added, form)
        counted = added.count
        leftOut = figures.count - added.count
    }
}
