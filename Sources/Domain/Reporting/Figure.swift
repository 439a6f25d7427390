/// A figure as a unit supplies it for one indicator and period.
package struct Figure: Sendable, Hashable {
    /// The value in the indicator's unit; nil only where the status is missing.
    package let value: ExactDecimal?
    /// The numerator of a ratio, where supplied.
    package let numerator: ExactDecimal?
    /// The denominator of a ratio, where supplied; never zero.
    package let denominator: ExactDecimal?
    /// Official, provisional or missing.
    package let status: ObservationStatus
    /// The reporter's word; empty where none.
    package let note: String

    /// A figure that has passed the rules of `FigureReading`.
    package init(
        value: ExactDecimal?,
        numerator: ExactDecimal?,
        denominator: ExactDecimal?,
        status: ObservationStatus,
        note: String
    ) {
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.status = status
        self.note = note
    }
}
