package import Domain

/// The consolidated report as an XLSX workbook: indicators, then trend, difficulties and proposals by unit.
package struct ConsolidatedWorkbook {
    private let report: ConsolidatedReport
    private let text: (Message) -> String

    /// - Parameter text: the sentence of a message in the reader's language.
    package init(_ report: ConsolidatedReport, text: @escaping (Message) -> String) {
        self.report = report
        self.text = text
    }

    /// The workbook's bytes; numbers are typed, texts never formulas. Sheets of what units wrote are there only where the
    /// reader may see it.
    package func bytes() throws -> [UInt8] {
        let workbook = try WorkbookWriter(
            title: title,
            subject: report.planName,
            company: "",
            createdAt: report.asOf
        )
        try writeIndicators(to: workbook)
        if let narratives = report.narratives {
            try write(narratives.map { ($0.organisationName, $0.narratives.trend) }, "trend", to: workbook)
            try write(
                narratives.map { ($0.organisationName, $0.narratives.difficulties) },
                "difficulties",
                to: workbook
            )
            try write(narratives.map { ($0.organisationName, $0.narratives.proposals) }, "proposals", to: workbook)
        }
        return try workbook.bytes()
    }

    private var title: String { word("title", ["round": period]) }

    /// "Quý II năm 2025"; the code where the language has no words for the plan's periods.
    private var period: String {
        let parts = report.period.code.text.split(separator: "-", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return report.period.code.text }
        let key = "period.name_\(parts[1])"
        let name = text(Message(key, ["year": parts[0]]))
        return name == key ? report.period.code.text : name
    }

    /// Title, period and the mark of illustrative figures; gives the row of the head.
    private func writeTitle(to sheet: SheetWriter) -> Int {
        let days = ["from": report.period.from.printed, "to": report.period.to.printed]
        let taken = ["moment": report.asOf.printed]
        sheet.text(title, row: 0, column: 0, .title)
        sheet.text(report.planName, row: 1, column: 0, CellStyle(isWrapped: false))
        sheet.text(word("period", days) + " " + word("as_of", taken), row: 2, column: 0, .line)
        guard report.isIllustrative else { return 4 }
        sheet.text(word("illustrative"), row: 3, column: 0, CellStyle(isBold: true, isWrapped: false))
        return 5
    }

    private var footer: String { report.isIllustrative ? title + ". " + word("illustrative") : title }

    private func writeIndicators(to workbook: WorkbookWriter) throws {
        let sheet = try workbook.sheet(word("sheet_indicators"))
        let head = writeTitle(to: sheet)
        let scenario = report.columns.map { word("column_\($0.kind.rawValue)", ["year": String($0.year)]) }
        let before = [word("column_code"), word("column_name"), word("column_unit")]
        let after = ["value", "numerator", "denominator", "status", "organisation", "source", "gap", "note"].map {
            word("column_\($0)")
        }
        let widths = [7, 46, 11] + scenario.map { _ in 10.0 } + [10, 11, 11, 14, 24, 24, 18, 26]
        let names = before + scenario + after
        for (column, name) in names.enumerated() { sheet.text(name, row: head, column: column, .head) }
        sheet.fit(row: head, zip(names, widths).map { ($0, $1 * 0.8) })
        sheet.lay(widths: widths, headRows: head...head, frozenColumns: 2, footer: footer)
        var row = head + 1
        for group in report.groups {
            sheet.text("\(group.code). \(group.name)", row: row, column: 0, .group)
            row += 1
            for indicator in report.rows where indicator.group == group.code {
                row = write(indicator, to: sheet, from: row)
            }
        }
    }

    /// Writes an indicator, a line for each organisation that measures it; gives the next free row.
    private func write(_ indicator: ConsolidatedRow, to sheet: SheetWriter, from first: Int) -> Int {
        var row = first
        let figures: [ConsolidatedFigure?] = indicator.figures.isEmpty ? [nil] : indicator.figures
        for figure in figures {
            sheet.fit(
                row: row,
                [
                    (indicator.name, 46), (status(of: figure), 14), (figure?.organisationName ?? "", 24),
                    (figure?.source ?? "", 24), (gap(of: figure, indicator), 18), (figure?.figure?.note ?? "", 26),
                ]
            )
            sheet.text(indicator.code.text, row: row, column: 0)
            sheet.text(indicator.name, row: row, column: 1, indicator.isHeading ? CellStyle(isBold: true) : .text)
            sheet.text(indicator.isHeading ? "" : word("unit_\(indicator.unit.rawValue)"), row: row, column: 2)
            for (offset, column) in report.columns.enumerated() {
                write(indicator.targets[column], unit: indicator.unit, to: sheet, row: row, column: 3 + offset)
            }
            write(figure, of: indicator, to: sheet, row: row, from: 3 + report.columns.count)
            row += 1
        }
        return row
    }

    private func write(_ target: Target?, unit: IndicatorUnit, to sheet: SheetWriter, row: Int, column: Int) {
        guard let target else { return sheet.text("", row: row, column: column) }
        let format = NumberPicture.of(target.value, unit: unit, comparison: target.comparison)
        sheet.number(target.value, row: row, column: column, format: format)
    }

    private func write(
        _ figure: ConsolidatedFigure?,
        of indicator: ConsolidatedRow,
        to sheet: SheetWriter,
        row: Int,
        from column: Int
    ) {
        let stated = figure?.figure
        let numbers = [stated?.value, stated?.numerator, stated?.denominator]
        for (offset, number) in numbers.enumerated() {
            guard let number else {
                sheet.text("", row: row, column: column + offset)
                continue
            }
            let unit = offset == 0 ? indicator.unit : .score
            sheet.number(
                number,
                row: row,
                column: column + offset,
                format: NumberPicture.of(number, unit: unit)
            )
        }
        let texts = [
            status(of: figure), figure?.organisationName ?? "", figure?.source ?? "", gap(of: figure, indicator),
            stated?.note ?? "",
        ]
        for (offset, text) in texts.enumerated() { sheet.text(text, row: row, column: column + 3 + offset) }
    }

    private func status(of figure: ConsolidatedFigure?) -> String {
        let status = figure?.figure.map { word("status_\($0.status.rawValue.lowercased())") } ?? ""
        return figure?.isIllustrative == true ? status + " (\(word("illustrative_short")))" : status
    }

    private func gap(of figure: ConsolidatedFigure?, _ indicator: ConsolidatedRow) -> String {
        guard let figure else { return indicator.isHeading ? "" : word("gap_nobody") }
        return figure.gap.map { word("gap_\($0.rawValue)") } ?? ""
    }

    private func write(_ parts: [(unit: String, text: String)], _ name: String, to workbook: WorkbookWriter) throws {
        let sheet = try workbook.sheet(word("sheet_\(name)"))
        let head = writeTitle(to: sheet)
        for (column, key) in ["number", "organisation", name].enumerated() {
            sheet.text(word("column_\(key)"), row: head, column: column, .head)
        }
        sheet.lay(widths: [6, 34, 100], headRows: head...head, frozenColumns: 0, footer: footer)
        var row = head + 1
        for (index, part) in parts.filter({ !$0.text.isEmpty }).enumerated() {
            let lines = SheetWriter.mostLines
            for piece in TextPiece.all(of: part.text, width: 100, whole: lines, most: lines) {
                sheet.fit(row: row, [(part.unit, 34), (piece.text, 100)])
                if piece.joint == nil {
                    sheet.number(index + 1, row: row, column: 0)
                } else {
                    sheet.text("", row: row, column: 0)
                }
                sheet.text(part.unit, row: row, column: 1)
                sheet.text(piece.text, row: row, column: 2)
                row += 1
            }
        }
    }

    private func word(_ key: String, _ values: [String: String] = [:]) -> String {
        text(Message("consolidated.\(key)", values))
    }
}
