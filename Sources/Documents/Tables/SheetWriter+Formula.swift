import CXlsxWriter
import Domain

/// What makes a sheet reckon by itself.
extension SheetWriter {
    /// A formula in English, e.g. `=SUM(B2:B9)`, with the value it has now, for programs that do not reckon when they open it.
    func formula(_ formula: String, value: Money, row: Int, column: Int, _ style: CellStyle) {
        worksheet_write_formula_num(
            sheet,
            UInt32(row),
            UInt16(column),
            formula,
            workbook.format(style),
            Double(value.dong)
        )
    }

    /// An amount of money: exact, since amounts stay below 2^53.
    func money(_ money: Money, row: Int, column: Int, _ style: CellStyle = .money) {
        worksheet_write_number(sheet, UInt32(row), UInt16(column), Double(money.dong), workbook.format(style))
    }

    /// Filters over the columns of a head and the rows below it.
    func filter(head: Int, lastRow: Int, lastColumn: Int) {
        worksheet_autofilter(sheet, UInt32(head), 0, UInt32(max(head, lastRow)), UInt16(lastColumn))
    }
}

extension CellStyle {
    /// An amount of money in whole đồng.
    static let money = CellStyle.number("#,##0")
    /// A total of money.
    static let total = CellStyle(isBold: true, isRight: true, fill: .head, numberFormat: "#,##0")
    /// The name of a total.
    static let totalName = CellStyle(isBold: true, fill: .head)
}
