import CXlsxWriter
import Domain

/// Writes the cells of one sheet, row by row.
struct SheetWriter {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let workbook: WorkbookWriter

    /// The greatest height of a row in points; what needs more is cut on paper.
    private static let mostHeight = 409.0
    /// The height of a line in points.
    private static let lineHeight = 15.0
    /// How many lines a row can hold.
    static let mostLines = Int(mostHeight / lineHeight)

    /// A4 landscape, one page wide, repeated head, frozen head and first columns, page numbers below.
    func lay(widths: [Double], headRows: ClosedRange<Int>, frozenColumns: Int, footer: String) {
        worksheet_freeze_panes(sheet, UInt32(headRows.upperBound + 1), UInt16(frozenColumns))
        worksheet_repeat_rows(sheet, UInt32(headRows.lowerBound), UInt32(headRows.upperBound))
        lay(widths: widths, footer: footer)
    }

    /// A4 upright for prose, its columns as wide as they are, page numbers below. They must fit: 72 characters at most, for a
    /// column that is wider than the page is cut.
    func layUpright(widths: [Double], footer: String) {
        setWidths(widths)
        worksheet_set_portrait(sheet)
        setPage(footer)
    }

    /// A4 landscape, one page wide, page numbers below.
    func lay(widths: [Double], footer: String) {
        setWidths(widths)
        worksheet_set_landscape(sheet)
        worksheet_fit_to_pages(sheet, 1, 0)
        setPage(footer)
    }

    private func setWidths(_ widths: [Double]) {
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
        }
    }

    private func setPage(_ footer: String) {
        worksheet_set_paper(sheet, 9)
        worksheet_set_margins(sheet, 0.6, 0.4, 0.6, 0.6)
        // The size stands before the font: a digit after it would be read as a part of it.
        let font = "&9&\"Times New Roman,Regular\""
        worksheet_set_footer(sheet, "&L\(font)\(footer.replacing("&", with: "&&"))&R\(font)&P/&N")
    }

    /// A text; always a text, never a formula. Control characters that XML forbids are left out.
    func text(_ text: String, row: Int, column: Int, _ style: CellStyle = .text) {
        let scalars = text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }
        let clean = String(String.UnicodeScalarView(scalars).prefix(32_767))
        worksheet_write_string(sheet, UInt32(row), UInt16(column), clean, workbook.format(style))
    }

    /// Makes a row as high as its longest wrapped text needs; programs other than Excel do not do it by themselves.
    ///
    /// - Parameter least: the height of a row of one line, in points.
    func fit(row: Int, _ cells: [(text: String, width: Double)], least: Double = 15) {
        let lines = cells.map { TextPiece.lines(of: $0.text, width: $0.width) }.max() ?? 1
        worksheet_set_row(sheet, UInt32(row), min(Self.mostHeight, max(least, Self.lineHeight * Double(lines))), nil)
    }

    /// A number, typed, shown by its format.
    func number(_ number: ExactDecimal, row: Int, column: Int, format: String) {
        worksheet_write_number(
            sheet,
            UInt32(row),
            UInt16(column),
            number.approximate,
            workbook.format(.number(format))
        )
    }

    /// A whole number.
    func number(_ number: Int, row: Int, column: Int) {
        worksheet_write_number(sheet, UInt32(row), UInt16(column), Double(number), workbook.format(.number("0")))
    }
}
