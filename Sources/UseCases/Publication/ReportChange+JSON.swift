package import Documents
package import Domain

extension ReportChange {
    /// The difference as the API and commands exchange it.
    package var json: JSONValue {
        switch self {
        case .paragraph(let place, let before, let after):
            .object([
                ("kind", .string("paragraph")), ("place", .string(place)), ("before", Self.words(before)),
                ("after", Self.words(after)),
            ])
        case .row(let table, let name, let before, let after):
            .object([
                ("kind", .string("row")), ("table", .string(table)), ("row", .string(name)),
                ("before", Self.cells(before)), ("after", Self.cells(after)),
            ])
        case .cell(let table, let row, let column, let before, let after):
            .object([
                ("kind", .string("cell")), ("table", .string(table)), ("row", .string(row)),
                ("column", .string(column)), ("before", .string(before.text)), ("after", .string(after.text)),
                ("before_vintage", .optional(before.vintage)), ("after_vintage", .optional(after.vintage)),
            ])
        }
    }

    private static func words(_ runs: [ReportRun]?) -> JSONValue { .optional(runs?.map(\.text).joined()) }

    private static func cells(_ runs: [ReportRun]?) -> JSONValue {
        runs.map { .strings($0.map(\.text)) } ?? .null
    }
}
