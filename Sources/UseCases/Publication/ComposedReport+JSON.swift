package import Documents
package import Domain

extension ComposedReport {
    /// The report as the API and the command line exchange it: its text, and every number in it with its exact value and source.
    ///
    /// - Parameter plan: the plan's code.
    package func json(of plan: PlanCode) -> JSONValue {
        .object([
            ("plan", .string(plan.text)), ("report", .string(report.kind)), ("period", .string(report.period)),
            ("about", .string(about)), ("as_of", .string(asOf.rfc3339)), ("illustrative", .bool(isIllustrative)),
            ("body", .array(body.map(Self.block))),
            (
                "annexes",
                .array(
                    annexes.map {
                        .object([("title", .string($0.title)), ("body", .array($0.body.map(Self.block)))])
                    }
                )
            ),
            ("numbers", .array(numbers.map(Self.number))),
        ])
    }

    private static func block(_ block: ReportBlock) -> JSONValue {
        switch block {
        case .heading(let level, let runs):
            .object([("heading", .string(runs.map(\.text).joined())), ("level", .int(level))])
        case .paragraph(let runs): .object([("paragraph", .string(runs.map(\.text).joined()))])
        case .table(let table):
            .object([
                ("table", .string(table.title)), ("columns", .strings(table.columns.map(\.title))),
                ("rows", .array(table.rows.map { .strings($0.map(\.text)) })),
            ])
        }
    }

    private static func number(_ run: ReportRun) -> JSONValue {
        .object([
            ("text", .string(run.text)), ("value", .optional(run.value)), ("source", run.source.map(source) ?? .null),
        ])
    }

    private static func source(_ source: FigureSource) -> JSONValue {
        func object(_ kind: String, _ members: [(String, JSONValue)] = []) -> JSONValue {
            .object([("kind", .string(kind))] + members)
        }
        return switch source {
        case .figure(let indicator, let organisation, let period, let vintage):
            object(
                "observation",
                [
                    ("indicator", .string(indicator)), ("organisation", .string(organisation)),
                    ("period", .string(period)), ("vintage", .int(vintage)),
                ]
            )
        case .path(let indicator): object("path", [("indicator", .string(indicator))])
        case .forecast(let indicator): object("forecast", [("indicator", .string(indicator))])
        case .indicators(let standing, let group):
            object("indicators", [("standing", .optional(standing?.rawValue)), ("group", .optional(group))])
        case .misses: object("forecast_misses")
        case .tasks(let state, let lead, let year):
            object(
                "tasks",
                [("state", .optional(state?.rawValue)), ("lead", .optional(lead)), ("year", .optional(year))]
            )
        case .round(let round): object("round", [("round", .string(round.text))])
        case .money(let year): object("money", [("year", .optional(year))])
        }
    }
}
