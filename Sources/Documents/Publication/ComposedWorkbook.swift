package import Domain

/// The tables of a periodic report as an XLSX workbook, a sheet a table; numbers are numbers.
package struct ComposedWorkbook {
    private let report: ComposedReport
    private let plan: String
    private let text: (Message) -> String

    /// - Parameters:
    ///   - plan: the plan's name.
    ///   - text: the sentence of a message.
    package init(_ report: ComposedReport, plan: String, text: @escaping (Message) -> String) {
        self.report = report
        self.plan = plan
        self.text = text
    }

    /// The workbook's bytes.
    package func bytes() throws -> [UInt8] {
        let workbook = try WorkbookWriter(title: report.about, subject: plan, company: "", createdAt: report.asOf)
        let tables = (report.body + report.annexes.flatMap(\.body)).compactMap { block -> ReportTable? in
            guard case .table(let table) = block else { return nil }
            return table
        }
        for (index, table) in tables.enumerated() {
            try write(table, to: workbook.sheet("\(index + 1). \(table.title)"))
        }
        return try workbook.bytes()
    }

    private var footer: String {
        report.isIllustrative ? report.about + ". " + text(Message("composed.illustrative")) : report.about
    }

    private func write(_ table: ReportTable, to sheet: SheetWriter) {
        sheet.text(table.title, row: 0, column: 0, .title)
        sheet.text(plan, row: 1, column: 0, CellStyle(isWrapped: false))
        let known = text(Message("composed.known", ["moment": report.asOf.printed]))
        sheet.text(known, row: 2, column: 0, .line)
        if report.isIllustrative {
            sheet.text(
                text(Message("composed.illustrative")),
                row: 3,
                column: 0,
                CellStyle(isBold: true, isWrapped: false)
            )
        }
        let head = 5
        let whole = max(1, table.columns.map(\.share).reduce(0, +))
        let widths = table.columns.map { max(9, Double($0.share) * 150 / Double(whole)) }
        for (column, definition) in table.columns.enumerated() {
            sheet.text(definition.title, row: head, column: column, .head)
        }
        sheet.fit(row: head, zip(table.columns, widths).map { ($0.title, $1 * 0.8) })
        sheet.lay(widths: widths, headRows: head...head, frozenColumns: 1, footer: footer)
        for (index, cells) in table.rows.enumerated() {
            let row = head + 1 + index
            sheet.fit(row: row, zip(cells, widths).map { ($0.text, $1) })
            for (column, cell) in cells.enumerated() { write(cell, to: sheet, row: row, column: column) }
        }
    }

    /// A number keeps what stands around it in the text, such as the sign of a percentage, as the form of its cell.
    private func write(_ run: ReportRun, to sheet: SheetWriter, row: Int, column: Int) {
        guard let value = run.value.flatMap(ExactDecimal.init(canonical:)),
            let digits = Self.digits(of: value, in: run.text)
        else { return sheet.text(run.text, row: row, column: column) }
        let before = String(run.text[..<digits.lowerBound])
        let after = String(run.text[digits.upperBound...])
        let decimals = value.decimals
        let picture = "#,##0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
        sheet.number(value, row: row, column: column, format: Self.quoted(before) + picture + Self.quoted(after))
    }

    private static func digits(of value: ExactDecimal, in text: String) -> Range<String.Index>? {
        let printed = value.text(minus: UInt8(ascii: "-"), mark: UInt8(ascii: ","), group: UInt8(ascii: "."))
        return text.firstRange(of: printed)
    }

    private static func quoted(_ text: String) -> String { text.isEmpty ? "" : "\"\(text)\"" }
}
