/// One row of part I exactly as it was typed; a form, a JSON body and a file all become this.
package struct TypedFigure: Sendable, Hashable {
    /// The row: the indicator and why its figure is supplied.
    package let key: FigureKey
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
        _ key: FigureKey,
        value: String = "",
        numerator: String = "",
        denominator: String = "",
        status: String = "A",
        note: String = ""
    ) {
        self.key = key
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.status = status
        self.note = note
    }

    /// The row of a measured figure as typed.
    package init(
        indicator: IndicatorCode,
        value: String = "",
        numerator: String = "",
        denominator: String = "",
        status: String = "A",
        note: String = ""
    ) {
        self.init(
            FigureKey(indicator),
            value: value,
            numerator: numerator,
            denominator: denominator,
            status: status,
            note: note
        )
    }

    /// The indicator's code.
    package var indicator: IndicatorCode { key.indicator }
}
