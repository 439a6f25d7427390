package import Documents
package import Domain
import Persistence

extension SeriesSheet {
    /// A part of the rows, with the totals of all periods and everything that was left out.
    package func json(_ rows: some Collection<SeriesRow>, in language: Language) -> JSONValue {
        .object([
            ("indicator", .string(indicator.text)), ("name", .string(title.text)),
            ("unit", .string(title.unit.rawValue)), ("form", .string(form.rawValue)),
            ("basis", .string(basis.rawValue)), ("as_of", .string(asOf.rfc3339)),
            ("totals", .array(series.totals(form).map(Self.total))), ("rows", .array(rows.map(row))),
            ("left_out", .array(series.gaps.map { gap($0, language) })),
        ])
    }

    private static func total(_ total: SeriesTotal) -> JSONValue {
        .object(
            [("period", .string(total.period.text)), ("last_day", .string(total.day.iso))] + figure(total.figure)
                + [("counted", .int(total.counted)), ("left_out", .int(total.leftOut))]
        )
    }

    private func row(_ row: SeriesRow) -> JSONValue {
        .object(
            [
                ("organisation", organisation(row.organisation)), ("period", .string(row.period.text)),
                ("last_day", .string(row.day.iso)),
            ] + Self.figure(row.figure) + [
                ("restated", .bool(row.isRestated)), ("counted", .strings(row.counted.map(\.text))),
                ("missing", .strings(row.missing.map(\.text))),
            ]
        )
    }

    private func gap(_ gap: SeriesGap, _ language: Language) -> JSONValue {
        .object([
            ("organisation", organisation(gap.organisation)), ("period", .string(gap.period.text)),
            ("reason", .string(gap.reason.rawValue)),
            ("words", .string(language.text("series.left_out_\(gap.reason.rawValue)"))),
        ])
    }

    private static func figure(_ figure: Figure?) -> [(String, JSONValue)] {
        [
            ("value", .optional(figure?.value?.canonical)), ("numerator", .optional(figure?.numerator?.canonical)),
            ("denominator", .optional(figure?.denominator?.canonical)), ("status", .optional(figure?.status.rawValue)),
        ]
    }

    private func organisation(_ code: OrganisationCode) -> JSONValue {
        .object([("code", .string(code.text)), ("name", .string(names[code] ?? code.text))])
    }
}
