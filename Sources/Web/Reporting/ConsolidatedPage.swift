import Domain
import HTML
import Persistence
import UseCases

/// The consolidated report of a round as a page.
struct ConsolidatedPage: PlanPage {
    let plan: StoredPlan
    /// The report.
    let report: ConsolidatedReport
    /// The rounds to choose another report from, the latest first; none where only this one is shown.
    var rounds: [String] = []
    /// What links take along: the moment it is read as of.
    var kept: [(String, String)] = []

    var section: PageSection? { .reports }

    func title(_ words: PageWords) -> String {
        words.text("consolidated.title", ["round": ReportingWords(words).period(report.period.code)])
    }

    func lead(_ words: PageWords) -> String? {
        let counts = report.counts
        return words.text(
            "round.figures",
            [
                "asked": words.number(counts.asked), "accepted": words.number(counts.official + counts.provisional),
                "provisional": words.number(counts.provisional), "gaps": words.number(counts.gaps),
            ]
        )
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code)),
            NavigationLink(
                ReportingWords(words).period(report.period.code),
                Routes.round.path(plan.code, report.period.code)
            ),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if rounds.count > 1 { otherRounds(words) }
            if report.isIllustrative { InsetBox(.warning) { p { strong { words.text("consolidated.illustrative") } } } }
            ActionButton.row {
                for format in ["xlsx", "csv", "json"] {
                    ActionButton(
                        words.text("consolidated.download_\(format)"),
                        address: Routes.consolidated.path(
                            plan.code,
                            report.period.code,
                            query: [("format", format)] + kept
                        ),
                        isDownload: true
                    )
                }
            }
            body(words)
        }
    }

    /// The figures, then what the units wrote.
    func body(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("consolidated.sheet_indicators") }
            table(words)
            if let narratives = report.narratives {
                part("trend", narratives.map { ($0.organisationName, $0.narratives.trend) }, words)
                part("difficulties", narratives.map { ($0.organisationName, $0.narratives.difficulties) }, words)
                part("proposals", narratives.map { ($0.organisationName, $0.narratives.proposals) }, words)
            }
        }
    }

    private func otherRounds(_ words: PageWords) -> Markup {
        let choices = rounds.map { (value: $0, text: PeriodTitle.of($0, words)) }
        let field = FormField(
            words.text("consolidated.choose_round"),
            name: "ky",
            .choice(choices, selected: report.period.code.text)
        )
        return FilterForm(
            to: Routes.reports.path(plan.code),
            fields: [field],
            button: words.text("consolidated.show_round"),
            in: words.language
        ).markup
    }

    private func table(_ words: PageWords) -> Markup {
        var columns = [
            TableColumn(words.text("consolidated.column_code"), .code),
            TableColumn(words.text("consolidated.column_name"), .name),
        ]
        columns += report.columns.map {
            TableColumn(words.text("consolidated.column_\($0.kind.rawValue)", ["year": "\($0.year)"]), .number)
        }
        columns += [
            TableColumn(words.text("consolidated.column_value"), .number),
            TableColumn(words.text("consolidated.column_status")),
            TableColumn(words.text("consolidated.column_source")),
        ]
        let groups = report.groups.map { group in
            RowGroup(
                .text("\(group.code). \(group.name)"),
                rows: report.rows.filter { $0.group == group.code }.flatMap { rows($0, words) }
            )
        }
        return DataTable(
            caption: words.text("consolidated.caption", ["day": words.format.day(report.asOf.day)]),
            columns: columns,
            groups: groups
        ).markup
    }

    private func rows(_ row: ConsolidatedRow, _ words: PageWords) -> [TableRow] {
        let figures: [ConsolidatedFigure?] = row.figures.isEmpty ? [nil] : row.figures
        return figures.map { figure in
            let name = a(.href(Routes.indicator.path(plan.code, row.code, query: kept))) { row.name }
            var cells: [Markup] = [.text(row.code.text), row.isHeading ? .text(row.name) : name]
            cells += report.columns.map { column in
                row.isHeading
                    ? .empty : FigureText(target: row.targets[column], unit: row.unit, in: words.language).markup
            }
            guard !row.isHeading else { return TableRow(cells + [.empty, .empty, .empty], isHeading: true) }
            cells.append(
                FigureText(
                    figure?.figure?.value,
                    unit: row.unit,
                    isProvisional: figure?.figure?.status == .provisional,
                    in: words.language
                ).markup
            )
            cells.append(status(figure, words))
            cells.append(.text(figure.map { $0.source.isEmpty ? $0.organisationName : $0.source } ?? "–"))
            return TableRow(cells)
        }
    }

    private func status(_ figure: ConsolidatedFigure?, _ words: PageWords) -> Markup {
        guard let figure else { return StatusMark(.dash, .none, words.text("consolidated.gap_nobody")).markup }
        return Markup {
            if let gap = figure.gap {
                StatusMark(.ring, .none, words.text("consolidated.gap_\(gap.rawValue)"))
            } else if let status = figure.figure?.status {
                StatusMark(status, in: words.language)
            }
            if figure.isIllustrative { small { " (" + words.text("consolidated.illustrative_short") + ")" } }
            if let note = figure.figure?.note, !note.isEmpty { small(.class("remark")) { note } }
        }
    }

    private func part(_ name: String, _ texts: [(unit: String, text: String)], _ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("consolidated.sheet_\(name)") }
            let written = texts.filter { !$0.text.isEmpty }
            if written.isEmpty { p(.class("muted")) { words.text("report.part_empty") } }
            for item in written {
                h3 { item.unit }
                for paragraph in item.text.split(separator: "\n") { p { String(paragraph) } }
            }
        }
    }
}
