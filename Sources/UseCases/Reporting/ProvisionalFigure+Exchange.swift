package import Documents
package import Domain
package import Persistence

extension ProvisionalFigure {
    /// The figure as commands and API exchange it.
    package func json(at now: Instant) -> JSONValue {
        let members: [(String, JSONValue)] = [
            ("name", .string(title.text)), ("unit", .string(title.unit.rawValue)),
            ("organisation_name", .string(organisationName)), ("provisional_since", .string(since.rfc3339)),
            ("days", .int(age(at: now))),
        ]
        return .object((stored.json.members ?? []) + members)
    }

    /// A list as CSV: English, stable column names.
    package static func csv(_ figures: [ProvisionalFigure], at now: Instant) -> [UInt8] {
        var writer = CSVWriter()
        let names = [
            "indicator", "name", "unit", "organisation", "organisation_name", "period", "value", "numerator",
            "denominator", "note", "source", "vintage", "provisional_since", "days", "illustrative", "as_of", "kind",
        ]
        writer.line(names.map(CSVCell.text))
        for figure in figures { writer.line(figure.cells(at: now)) }
        return writer.finished
    }

    private func cells(at now: Instant) -> [CSVCell] {
        let (key, vintage) = (stored.key, stored.vintage)
        return [
            .number(key.indicator.text), .text(title.text), .text(title.unit.rawValue),
            .text(key.organisation.text),
            .text(organisationName), .text(key.period.text), .optional(vintage.figure.value),
            .optional(vintage.figure.numerator), .optional(vintage.figure.denominator), .text(vintage.figure.note),
            .text(vintage.source), .number(String(stored.number)), .text(since.rfc3339),
            .number(String(age(at: now))), .text(vintage.isIllustrative ? "true" : "false"), .text(now.rfc3339),
            .text(key.figure.kind.rawValue),
        ]
    }
}
