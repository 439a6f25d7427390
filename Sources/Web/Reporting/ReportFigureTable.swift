import Domain
import HTML
import Persistence
import UseCases

/// Part I of the report form: what was planned and reported last beside each field.
struct ReportFigureTable {
    /// The report.
    let address: ReportAddress
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
            var cells: [Markup] = [FigureRowName(row.key, words).code, named(row, words)]
            for column in [plan, target].compactMap(\.self) {
                let cell = row.targets.first { $0.kind == column.kind && $0.year == column.year }
                cells.append(FigureText(target: cell, unit: row.unit, in: words.language).markup)
            }
            return TableRow(
                cells + inputs(row, words),
                id: "hang-\(row.key)",
                isFaulty: isFaulty(row.key)
            )
        }
        return DataTable(caption: words.text("report.form_caption"), isForm: true, columns: columns, rows: rows)
            .markup
    }

    private func name(_ row: ReportSheetRow) -> String { (row.parentName.map { $0 + ": " } ?? "") + row.name }

    private func named(_ row: ReportSheetRow, _ words: PageWords) -> Markup {
        Markup {
            name(row)
            OfferBox(row: row, address: address).markup(words)
        }
    }

    private func isFaulty(_ key: FigureKey) -> Bool {
        ["value", "numerator", "denominator", "status", "note"].contains { faults["\($0)-\(key)"] != nil }
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
        let key = row.key
        let code = FigureRowName(key, words).text
        let typed = typed.figures.first { $0.key == key } ?? TypedFigure(key)
        func number(_ field: String, _ text: String) -> FormField {
            FormField(
                words.text("report.\(field)_of", ["code": code]),
                name: "\(field)-\(key)",
                .line(text, .number),
                remark: marks["\(field)-\(key)"],
                error: faults["\(field)-\(key)"],
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
                words.text("report.status_of", ["code": code]),
                name: "status-\(key)",
                .choice(statuses, selected: typed.status),
                remark: marks["status-\(key)"],
                error: faults["status-\(key)"],
                hidesLabel: true
            ).markup,
            FormField(
                words.text("report.note_of", ["code": code]),
                name: "note-\(key)",
                .line(typed.note),
                remark: marks["note-\(key)"],
                error: faults["note-\(key)"],
                hidesLabel: true
            ).markup,
        ]
    }
}
