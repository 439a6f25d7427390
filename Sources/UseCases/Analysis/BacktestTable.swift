package import Documents
package import Domain

/// The result of a back-test as a table, for the terminal, as CSV and as the Markdown of docs/forecasting.md.
package struct BacktestTable {
    private let backtest: Backtest
    private let language: Language

    /// The table of a back-test in a language.
    package init(_ backtest: Backtest, in language: Language) {
        self.backtest = backtest
        self.language = language
    }

    /// The heads of the columns.
    package var headings: [String] { Self.columns.map { language.text($0) } }

    /// The columns' heads as keys.
    package static let columns = [
        "backtest.family", "backtest.method", "backtest.series", "backtest.forecasts", "backtest.error",
        "backtest.bias",
        "backtest.coverage", "backtest.choice",
    ]

    /// A row a family and method, numbers as the language writes them.
    package var rows: [[String]] {
        let format = DisplayFormat(language)
        return entries.map { family, errors in
            [
                language.text("backtest.family_\(family.family.rawValue)"),
                language.text("forecast.method_\(errors.method.rawValue)"), format.number(family.seriesCount),
                format.number(family.forecastCount), format.number(errors.scaledError), format.number(errors.bias),
                format.number(errors.coverage) + "%",
                errors.method == family.choice ? language.text("backtest.chosen") : "",
            ]
        }
    }

    /// What was left out of each family and why, a sentence each.
    package var remarks: [String] {
        backtest.families.map { family in
            language.text(
                Message(
                    "backtest.left_out",
                    [
                        "short": String(family.tooShort.count), "changed": String(family.changedKind.count),
                        "unmoved": String(family.unmoved.count),
                    ],
                    words: ["family": "backtest.family_\(family.family.rawValue)"]
                )
            )
        }
    }

    /// The table and the remarks as Markdown.
    package var markdown: String {
        let lines = [headings, headings.map { _ in "---" }] + rows
        let table = lines.map { "| " + $0.joined(separator: " | ") + " |" }
        return (table + [""] + remarks.map { "- " + $0 }).joined(separator: "\n")
    }

    /// The table as CSV, numbers and words as exchanged.
    package var csv: [UInt8] {
        var writer = CSVWriter()
        let heads = [
            "family", "method", "series", "forecasts", "scaled_error", "bias", "coverage_percent", "chosen",
        ]
        writer.line(heads.map(CSVCell.text))
        for (family, errors) in entries {
            writer.line([
                .text(family.family.rawValue), .text(errors.method.rawValue), .number(String(family.seriesCount)),
                .number(String(family.forecastCount)), .number(errors.scaledError.canonical),
                .number(errors.bias.canonical), .number(errors.coverage.canonical),
                .text(errors.method == family.choice ? "true" : "false"),
            ])
        }
        return writer.finished
    }

    /// Everything, names of the series left out included.
    package var json: JSONValue {
        .array(
            backtest.families.map { family in
                .object([
                    ("family", .string(family.family.rawValue)), ("series", .int(family.seriesCount)),
                    ("forecasts", .int(family.forecastCount)), ("chosen", .optional(family.choice?.rawValue)),
                    ("methods", .array(family.errors.map(Self.errors))), ("too_short", .strings(family.tooShort)),
                    ("kind_changed", .strings(family.changedKind)), ("unmoved", .strings(family.unmoved)),
                ])
            }
        )
    }

    private static func errors(_ errors: MethodErrors) -> JSONValue {
        .object([
            ("method", .string(errors.method.rawValue)), ("scaled_error", .string(errors.scaledError.canonical)),
            ("bias", .string(errors.bias.canonical)), ("coverage_percent", .string(errors.coverage.canonical)),
        ])
    }

    private var entries: [(family: BacktestFamily, errors: MethodErrors)] {
        backtest.families.flatMap { family in family.errors.map { (family, $0) } }
    }
}
