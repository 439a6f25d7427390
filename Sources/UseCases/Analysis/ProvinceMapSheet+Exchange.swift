package import Documents
import Domain
import Persistence

extension ProvinceMapSheet {
    /// The sheet as the API exchanges it; exact decimals are texts.
    package var exchanged: JSONValue {
        .object([
            ("plan", .string(plan.code.text)), ("day", .string(day.iso)),
            ("measure", .string(measure.kind.rawValue)), ("period", .optional(measure.period?.text)),
            ("indicator", .optional(measure.indicator?.text)), ("unit", .string(unit.rawValue)),
            ("class_bounds", .array((classes?.bounds ?? []).map { .string($0.canonical) })),
            (
                "provinces",
                .array(
                    rows.map { row in
                        .object([
                            ("code", .string(row.province.code.text)), ("name", .string(row.province.name)),
                            ("column", .optional(row.tile?.column)), ("row", .optional(row.tile?.row)),
                            ("value", .optional(row.value?.canonical)), ("class", .optional(place(of: row))),
                            ("numerator", .optional(row.numerator?.canonical)),
                            ("denominator", .optional(row.denominator?.canonical)),
                            ("made_of", .strings(row.madeOf.map(\.code.text))),
                        ])
                    }
                )
            ),
        ])
    }
}
