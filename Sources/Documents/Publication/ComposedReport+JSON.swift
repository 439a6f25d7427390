package import Domain

extension ComposedReport {
    /// The report as API, commands and frozen editions exchange it: its text, and every number in it with its exact value and
    /// source.
    ///
    /// - Parameter plan: the plan's code.
    package func json(of plan: PlanCode) -> JSONValue {
        .object([
            ("plan", .string(plan.text)), ("report", .string(report.kind)), ("period", .string(report.period)),
            ("about", .string(about)), ("as_of", .string(asOf.rfc3339)), ("revision", .int(revision)),
            ("illustrative", .bool(isIllustrative)), ("body", .array(body.map(Self.block))),
            (
                "annexes",
                .array(
                    annexes.map {
                        .object([
                            ("title", .string($0.title)), ("landscape", .bool($0.isLandscape)),
                            ("body", .array($0.body.map(Self.block))),
                        ])
                    }
                )
            ),
            ("numbers", .array(numbers.map(Self.number))),
        ])
    }

    private static func block(_ block: ReportBlock) -> JSONValue {
        switch block {
        case .heading(let level, let runs):
            .object([
                ("heading", .string(runs.map(\.text).joined())), ("level", .int(level)),
                ("runs", .array(runs.map(run))),
            ])
        case .paragraph(let runs):
            .object([("paragraph", .string(runs.map(\.text).joined())), ("runs", .array(runs.map(run)))])
        case .table(let table):
            .object([
                ("table", .string(table.title)), ("columns", .array(table.columns.map(column))),
                ("rows", .array(table.rows.map { .array($0.map(run)) })),
            ])
        case .chart(let chart):
            .object([
                ("chart", .string(chart.title)), ("categories", .strings(chart.categories)),
                ("parts", .array(chart.parts.map(part))),
            ])
        }
    }

    private static func part(_ part: ReportChart.Part) -> JSONValue {
        .object([
            ("name", .string(part.name)), ("tone", .string(part.tone.rawValue)),
            ("counts", .array(part.counts.map { .int($0) })),
        ])
    }

    private static func column(_ column: ReportTable.Column) -> JSONValue {
        .object([
            ("title", .string(column.title)), ("share", .int(column.share)), ("centred", .bool(column.isCentred)),
        ])
    }

    /// Words as text, a number with its value and source.
    private static func run(_ run: ReportRun) -> JSONValue {
        run.source == nil && run.value == nil ? .string(run.text) : number(run)
    }

    private static func number(_ run: ReportRun) -> JSONValue {
        .object([
            ("text", .string(run.text)), ("value", .optional(run.value)), ("source", run.source?.json ?? .null),
        ])
    }
}
