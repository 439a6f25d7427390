import Domain

/// Reads the cells of one sheet of a form that comes back as a workbook: the same way in every kind of form.
struct FilledCells {
    /// The sheet's name.
    let sheet: String
    /// The workbook's parts.
    let parts: WorkbookParts
    /// Where faults go.
    let faults: FilledFaults

    /// Gives each row with its cells, then each merged range.
    ///
    /// - Parameter most: cells of a row that are kept; what stands far right of a form is nobody's.
    func read(
        _ path: String,
        of archive: ZipArchive,
        most: Int,
        row: @escaping ([SheetCell]) -> Void,
        merged: @escaping (String) -> Void
    ) throws(PackageFault) {
        var cells: [SheetCell] = []
        let stream = SheetStream(parts)
        stream.onCell = { cell in
            if cells.count < most { cells.append(cell) }
        }
        stream.onRowEnd = {
            row(cells)
            cells.removeAll(keepingCapacity: true)
        }
        stream.onMerge = merged
        try stream.read(path, of: archive)
    }

    /// The name a cell marks; nil where it is no mark.
    func mark(_ cell: SheetCell) -> Substring? {
        guard case .text(let text) = cell.content else { return nil }
        return FormMark.name(text)
    }

    /// What a cell shows.
    func plain(_ cell: SheetCell) -> String { cell.plain(from1904: parts.countsFrom1904) }

    /// Where a cell stands, for faults.
    func place(_ line: Int, _ column: Int) -> CellPlace {
        CellPlace(
            file: sheet,
            line: line,
            column: column,
            cell: CellName.text(row: line, column: column)
        )
    }

    /// The text of a cell for words; what is no text is taken as it is shown.
    ///
    /// - Parameter isExact: true keeps blanks at the ends.
    func text(of cell: SheetCell, field: String, _ place: CellPlace, isExact: Bool = false) -> String {
        switch cell.content {
        case .empty:
            faults.fault(field, place, "report_form.formula_without_value")
            return ""
        case .error(let text):
            faults.fault(field, place, "table.error_value", ["read": text])
            return text
        case .damaged:
            faults.fault(field, place, "workbook.damaged", ["member": sheet])
            return ""
        case .text, .number, .boolean:
            let said = plain(cell)
            warn(cell, field, place, read: said)
            if isExact, case .text(let exact) = cell.content { return exact }
            return said
        }
    }

    /// The number of a cell as it would have been typed.
    ///
    /// - Parameters:
    ///   - range: what the number may be.
    ///   - percent: true where a cell in percent format holds its hundredth.
    func number(
        of cell: SheetCell,
        field: String,
        _ place: CellPlace,
        range: NumberRange,
        percent: Bool
    ) -> String {
        switch FilledNumber(range: range, percent: percent, from1904: parts.countsFrom1904).read(cell) {
        case .text(let text):
            warn(cell, field, place, read: text)
            return text
        case .fault(let key, let read):
            faults.fault(field, place, key, ["read": read])
            return read
        }
    }

    /// The lines and columns of a merged range; nil for a text that is none.
    func span(of range: String) -> (lines: ClosedRange<Int>, columns: ClosedRange<Int>)? {
        let corners = range.split(separator: ":").map { CellName.parse(String($0)) }
        guard corners.count == 2, let first = corners[0], let last = corners[1] else { return nil }
        return (first.row...max(first.row, last.row), first.column...max(first.column, last.column))
    }

    private func warn(_ cell: SheetCell, _ field: String, _ place: CellPlace, read: String) {
        if cell.isFormula {
            faults.warn(field, place, "report_form.formula_read", ["read": String(read.prefix(80))])
        }
    }
}
