/// One row of part I exactly as it was typed; a form, a JSON body and a file all become this.
package struct TypedFigure: Sendable, Hashable {
    /// The indicator's code.
    package let indicator: IndicatorCode
    /// The value field.
    package let value: String
    /// The numerator field.
    package let numerator: String
    /// The denominator field.
    package let denominator: String
    /// The status field: `A`, `P`, `M`, or anything else somebody sent.
    package let status: String
    /// The note field.
    package let note: String

    /// A row as typed.
    package init(
        indicator: IndicatorCode,
        value: String = "",
        numerator: String = "",
        denominator: String = "",
        status: String = "A",
        note: String = ""
    ) {
        self.indicator = indicator
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.status = status
        self.note = note
    }
}
