/// A part of a picture's time that its head names.
package struct ScheduleDivision: Sendable, Hashable {
    /// What it is.
    package enum Kind: Sendable, Hashable {
        /// A calendar year.
        case year
        /// Three months of a calendar year.
        case quarter
        /// A calendar month.
        case month
        /// Monday to Sunday, or the part of it the span has.
        case week
    }

    /// What it is.
    package let kind: Kind
    /// Its days.
    package let days: ClosedRange<Day>

    /// A part of time.
    package init(kind: Kind, days: ClosedRange<Day>) {
        self.kind = kind
        self.days = days
    }

    /// The number of the quarter it begins in, 1 to 4.
    package var quarter: Int { (days.lowerBound.parts.month + 2) / 3 }
}
