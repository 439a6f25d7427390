import Documents
package import Domain
package import Persistence

/// A figure of a filled file beside the saved one and the one accepted last.
package struct FormCheckRow: Sendable {
    /// The indicator with its scenario and earlier figures.
    package let asked: ReportSheetRow
    /// What the file says, as it would have been typed; nil where the file has no row of it.
    package let typed: TypedFigure?
    /// What it was read as; nil where nothing was supplied, or not readably.
    package let figure: Figure?
    /// The figure of the saved report; nil where it has none.
    package let saved: Figure?

    /// True where storing the file changes the figure.
    package var changes: Bool { figure != saved }

    /// Its machine-readable form.
    var json: JSONValue {
        func members(_ prefix: String, _ figure: Figure?) -> [(String, JSONValue)] {
            [
                (prefix + "value", .optional(figure?.value?.canonical)),
                (prefix + "numerator", .optional(figure?.numerator?.canonical)),
                (prefix + "denominator", .optional(figure?.denominator?.canonical)),
                (prefix + "status", .optional(figure?.status.rawValue)), (prefix + "note", .optional(figure?.note)),
            ]
        }
        let last = asked.last
        return .object(
            [("indicator", .string(asked.code.text)), ("kind", .string(asked.key.kind.rawValue))] + members("", figure)
                + members("saved_", saved) + [
                    ("last_value", .optional(last?.vintage.figure.value?.canonical)),
                    ("last_round", .optional(last?.key.period.text)), ("changes", .bool(changes)),
                ]
        )
    }
}

extension FormCheck {
    /// Part I, a row an indicator of the sheet, in its order.
    package var rows: [FormCheckRow] {
        let typed = Dictionary(content.figures.map { ($0.key, $0) }) { first, _ in first }
        let read = Dictionary(reading.figures.map { ($0.typed.key, $0.figure) }) { first, _ in first }
        return sheet.rows.map { row in
            FormCheckRow(
                asked: row,
                typed: typed[row.key],
                figure: read[row.key] ?? nil,
                saved: sheet.report?.figures[row.key]?.figure
            )
        }
    }
}
