import Domain
import HTML
import Persistence
import UseCases

/// Part I of a report to read: beside each figure the last accepted one, plan and target, how it stands, what is unusual
/// about it and what the unit changed since the report was returned.
struct ReviewFigureTable {
    /// The plan.
    let plan: PlanCode
    /// What had to be supplied.
    let sheet: ReportSheet
    /// What was supplied.
    let report: StoredReport
    /// What changed since the returned version, with what it said then; empty where nothing did or it never was returned.
    let changes: [ReportField: String]
    /// The fields of remarks in a last column; nil where the reader does not review.
    let remarks: ReviewMarkFields?

    /// The table.
    func markup(_ words: PageWords) -> Markup {
        let scenario = [sheet.planColumn, sheet.targetColumn].compactMap(\.self)
        var columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
        ]
        columns += scenario.map { column in
            let key = column.kind == .plan ? "report.plan" : "report.target"
            return TableColumn(words.text(key, ["year": "\(column.year)"]), .number)
        }
        columns += [
            TableColumn(words.text("report.last"), .number), TableColumn(words.text("report.value"), .number),
            TableColumn(words.text("report.difference"), .number), TableColumn(words.text("review.standing")),
        ]
        if hasSums { columns.append(TableColumn(words.text("contribution.sum"), .number)) }
        columns.append(TableColumn(words.text("review.remarks")))
        if remarks != nil { columns.append(TableColumn(words.text("review.marks"), .input)) }
        let warnings = ReportReading(ReportContent(report), for: sheet).warnings
        let rows = sheet.rows.map { row in
            var cells: [Markup] = [
                FigureRowName(row.key, words).code, .text((row.parentName.map { $0 + ": " } ?? "") + row.name),
            ]
            cells += scenario.map { column in
                let target = row.targets.first { $0.kind == column.kind && $0.year == column.year }
                return FigureText(target: target, unit: row.unit, in: words.language).markup
            }
            cells += figure(row, words)
            if hasSums { cells.append(sum(row, words)) }
            let warning = warnings.first { $0.field == "value-\(row.key)" }
            cells.append(remarksCell(row, warning?.message, words))
            if let remarks {
                let fields = sheet.fields.filter { $0.row == row.key.text }
                cells.append(remarks.markup(fields, subject: FigureRowName(row.key, words).text, words))
            }
            return TableRow(cells, id: "hang-\(row.key)")
        }
        return DataTable(caption: words.text("report.figures_caption"), columns: columns, rows: rows).markup
    }

    private var hasSums: Bool { sheet.rows.contains { $0.contributed != nil } }

    /// The contributors' sum with its coverage, and how far the figure lies from it.
    private func sum(_ row: ReportSheetRow, _ words: PageWords) -> Markup {
        guard let sum = row.contributed else { return .text("–") }
        let own = ContributionWords(words)
        let figure = report.figures[row.key]?.figure
        return Markup {
            a(.href(Routes.contribution.path(plan, sheet.round.code, row.code))) { own.sum(sum, row.unit) }
            p(.class("muted")) { own.coverage(sum.coverage) }
            if let figure, !sum.agrees(with: figure), let difference = sum.difference(of: figure.value) {
                p {
                    StatusMark(
                        .diamond,
                        .near,
                        words.text("contribution.off_by", ["difference": words.format.number(difference)])
                    )
                }
            }
        }
    }

    private func figure(_ row: ReportSheetRow, _ words: PageWords) -> [Markup] {
        let figure = report.figures[row.key]?.figure
        let last = row.last
        let rating = Rating(
            figure: figure?.value,
            on: sheet.round.period.to,
            targets: row.targets,
            direction: row.direction
        )
        return [
            Markup {
                FigureText(
                    last?.vintage.figure.value,
                    unit: row.unit,
                    isProvisional: last?.vintage.figure.status == .provisional,
                    in: words.language
                )
                " "
                if let last { span(.class("period")) { ReportingWords(words).period(last.key.period) } }
            },
            supplied(figure, row.unit, words),
            .text(words.difference(figure?.value, last?.vintage.figure.value)),
            figure?.value == nil ? .text("–") : StatusMark(rating.standing, in: words.language).markup,
        ]
    }

    private func supplied(_ figure: Figure?, _ unit: IndicatorUnit, _ words: PageWords) -> Markup {
        Markup {
            if figure?.status == .missing {
                StatusMark(.missing, in: words.language)
            } else {
                FigureText(
                    figure?.value,
                    unit: unit,
                    isProvisional: figure?.status == .provisional,
                    in: words.language
                )
            }
            " "
            if let numerator = figure?.numerator, let denominator = figure?.denominator {
                span(.class("period")) { words.format.number(numerator) + " / " + words.format.number(denominator) }
            }
        }
    }

    /// The jump with the unit's explanation, the note, and the changes since the returned version.
    private func remarksCell(_ row: ReportSheetRow, _ warning: Message?, _ words: PageWords) -> Markup {
        let stored = report.figures[row.key]
        let note = stored?.figure?.note ?? stored?.typed.note ?? ""
        let fields = ReportFieldWords(words)
        return Markup {
            if let warning { p { StatusMark(.diamond, .near, words.language.text(warning)) } }
            if !note.isEmpty {
                p { warning == nil ? note : words.text("review.explanation", ["note": note]) }
            } else if warning != nil {
                p { words.text("review.no_explanation") }
            }
            for part in ReportFieldPart.ofFigure {
                let field = ReportField(part, row: row.key.text)
                if let then = changes[field] {
                    p(.class("muted")) {
                        words.text(
                            "review.was",
                            ["field": fields.name(field), "then": fields.recorded(then, in: field)]
                        )
                    }
                }
            }
        }
    }
}
