import CXlsxWriter
import Domain
import Foundation

/// What turns a sheet into a form: locks, checks, comments and hidden parts.
extension SheetWriter {
    /// Locks every cell whose style does not unlock it. There is no password: the lock guards against slips, the server
    /// checks the rest. Widths, heights and number formats can still be changed, as a cell taken for a date needs it.
    func protect() {
        var options = lxw_protection()
        options.format_cells = 1
        options.format_columns = 1
        options.format_rows = 1
        worksheet_protect(sheet, nil, &options)
    }

    /// Takes the sheet out of sight.
    func hide() { worksheet_hide(sheet) }

    /// Makes the sheet the one that is seen first.
    func activate() { worksheet_activate(sheet) }

    /// Takes a row out of sight.
    func hide(row: Int) {
        var options = lxw_row_col_options(hidden: 1, level: 0, collapsed: 0)
        worksheet_set_row_opt(sheet, UInt32(row), 15, nil, &options)
    }

    /// Takes a column out of sight.
    func hide(column: Int) {
        var options = lxw_row_col_options(hidden: 1, level: 0, collapsed: 0)
        worksheet_set_column_opt(sheet, UInt16(column), UInt16(column), 4, nil, &options)
    }

    /// Puts the cursor into a cell.
    func select(row: Int, column: Int) {
        worksheet_set_selection(sheet, UInt32(row), UInt16(column), UInt32(row), UInt16(column))
    }

    /// An empty cell that shows its style.
    func blank(row: Int, column: Int, _ style: CellStyle) {
        worksheet_write_blank(sheet, UInt32(row), UInt16(column), workbook.format(style))
    }

    /// A number in a style; general format unless the style has one.
    func number(_ number: ExactDecimal, row: Int, column: Int, _ style: CellStyle) {
        worksheet_write_number(sheet, UInt32(row), UInt16(column), number.approximate, workbook.format(style))
    }

    /// Several cells of a row shown as one.
    func merge(_ text: String, row: Int, columns: ClosedRange<Int>, _ style: CellStyle) {
        let (first, last) = (UInt16(columns.lowerBound), UInt16(columns.upperBound))
        worksheet_merge_range(sheet, UInt32(row), first, UInt32(row), last, text, workbook.format(style))
    }

    /// A remark on a cell, seen where the pointer rests on it.
    func comment(_ text: String, author: String, row: Int, column: Int) {
        let author = strdup(author)
        defer { free(author) }
        var options = lxw_comment_options()
        options.author = author
        options.width = 320
        options.height = UInt16(min(400, 40 + 18 * (text.count / 45 + text.count { $0 == "\n" })))
        options.font_size = 10
        worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column), text, &options)
    }

    /// Makes the program that fills the sheet in check a cell.
    func check(_ check: CellCheck, row: Int, column: Int) {
        var texts: [UnsafeMutablePointer<CChar>?] = []
        func held(_ text: String, _ most: Int) -> UnsafeMutablePointer<CChar>? {
            texts.append(strdup(String(text.prefix(most))))
            return texts[texts.count - 1]
        }
        var validation = lxw_data_validation()
        // Excel allows 32 characters in a title and 255 in a message.
        validation.error_title = held(check.title, 32)
        validation.error_message = held(check.fault, 255)
        defer { texts.forEach { free($0) } }
        validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        switch check.rule {
        case .choice(let words):
            var list: [UnsafeMutablePointer<CChar>?] = words.map { held($0, 80) } + [nil]
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            list.withUnsafeMutableBufferPointer { buffer in
                validation.value_list = buffer.baseAddress
                worksheet_data_validation_cell(sheet, UInt32(row), UInt16(column), &validation)
            }
            return
        case .length(let most):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
            validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
            validation.value_number = Double(most)
        case .number(let range):
            let kind = range.isWhole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL
            validation.validate = UInt8(kind.rawValue)
            validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            validation.minimum_number = range.least?.approximate ?? -999_999_999_999
            validation.maximum_number = range.greatest?.approximate ?? 999_999_999_999
        }
        worksheet_data_validation_cell(sheet, UInt32(row), UInt16(column), &validation)
    }
}
