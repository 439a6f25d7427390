import Domain
import HTML
import Persistence
import UseCases

/// Part I of the report form: what was planned and reported last beside each field.
struct ReportFigureTable {
    /// What to fill in.
    let sheet: ReportSheet
    /// What stands in the fields.
    let typed: ReportContent
    /// What is wrong with it.
    let faults: FormFaults
    /// What the coordinator marked, by the name of the field.
    let marks: [String: String]

    /// The table.
    func markup(_ words: PageWords) -> Markup {
        let plan = sheet.planColumn
        let target = sheet.targetColumn
        var columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
        ]
        if let plan { columns.append(TableColumn(words.text("report.plan", ["year": "\(plan.year)"]), .number)) }
        if let target { columns.append(TableColumn(words.text("report.target", ["year": "\(target.year)"]), .number)) }
        columns += [
            TableColumn(words.text("report.last"), .number), TableColumn(words.text("report.value"), .input),
            TableColumn(words.text("report.fraction"), .input), TableColumn(words.text("report.status"), .input),
            TableColumn(words.text("report.note"), .input),
        ]
        let rows = sheet.rows.map { row in
            var cells: [Markup] = [.text(row.code.text), .text(name(row))]
            for column in [plan, target].compactMap(\.self) {
                let cell = row.targets.first { $0.kind == column.kind && $0.year == column.year }
                cells.append(FigureText(target: cell, unit: row.unit, in: words.language).markup)
            }
            return TableRow(
                cells + inputs(row, words),
                id: "hang-\(row.code)",
                isFaulty: isFaulty(row.code)
            )
        }
        return DataTable(caption: words.text("report.form_caption"), isForm: true, columns: columns, rows: rows)
            .markup
    }

    private func name(_ row: ReportSheetRow) -> String { (row.parentName.map { $0 + ": " } ?? "") + row.name }

    private func isFaulty(_ code: IndicatorCode) -> Bool {
        ["value", "numerator", "denominator", "status", "note"].contains { faults["\($0)-\(code)"] != nil }
    }

    private func lastFigure(_ row: ReportSheetRow, _ words: PageWords) -> Markup {
        let last = row.last
        return Markup {
            FigureText(
                last?.vintage.figure.value,
                unit: row.unit,
                isProvisional: last?.vintage.figure.status == .provisional,
                in: words.language
            )
            if let last { small(.class("period")) { PeriodTitle.of(last.key.period.text, words) } }
        }
    }

    private func inputs(_ row: ReportSheetRow, _ words: PageWords) -> [Markup] {
        let code = row.code
        let typed = typed.figures.first { $0.indicator == code } ?? TypedFigure(indicator: code)
        func number(_ field: String, _ text: String) -> FormField {
            FormField(
                words.text("report.\(field)_of", ["code": code.text]),
                name: "\(field)-\(code)",
                .line(text, .number),
                remark: marks["\(field)-\(code)"],
                error: faults["\(field)-\(code)"],
                hidesLabel: true,
                unit: field == "value" && row.unit == .percent ? "%" : nil
            )
        }
        let statuses = ObservationStatus.allCases.map { ($0.rawValue, words.text("status.figure_\($0.rawValue)")) }
        return [
            lastFigure(row, words),
            number("value", typed.value).markup,
            row.rule.takesFraction
                ? div(.class("fraction")) {
                    number("numerator", typed.numerator)
                    span(.class("over"), .aria("hidden", "true")) { "/" }
                    number("denominator", typed.denominator)
                } : .empty,
            FormField(
                words.text("report.status_of", ["code": code.text]),
                name: "status-\(code)",
                .choice(statuses, selected: typed.status),
                remark: marks["status-\(code)"],
                error: faults["status-\(code)"],
                hidesLabel: true
            ).markup,
            FormField(
                words.text("report.note_of", ["code": code.text]),
                name: "note-\(code)",
                .line(typed.note),
                remark: marks["note-\(code)"],
                error: faults["note-\(code)"],
                hidesLabel: true
            ).markup,
        ]
    }
}
