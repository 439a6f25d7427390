import Domain

/// Reads one sheet of a filled form, row by row: marks say what a row or column is, wherever it was moved.
final class FilledSheetReader {
    private let name: String
    private let parts: WorkbookParts
    private let content: FilledFormContent
    private var cells: [SheetCell] = []
    private var columns: [Int: ReportFormInput] = [:]
    private var codeColumn: Int?
    private var kindColumn: Int?
    /// Input cells by line, for merged ranges, which come last.
    private var inputs: [(line: Int, columns: ClosedRange<Int>)] = []

    init(name: String, parts: WorkbookParts, content: FilledFormContent) {
        self.name = name
        self.parts = parts
        self.content = content
    }

    func read(_ path: String, of archive: ZipArchive) throws(PackageFault) {
        let stream = SheetStream(parts)
        // A form has about twenty columns; what stands far right of them is nobody's.
        stream.onCell = { [unowned self] cell in
            if cells.count < 100 { cells.append(cell) }
        }
        stream.onRowEnd = { [unowned self] in
            finishRow()
            cells.removeAll(keepingCapacity: true)
        }
        stream.onMerge = { [unowned self] range in refuseMerged(range) }
        try stream.read(path, of: archive)
    }

    private func finishRow() {
        if let marked = cells.first(where: { mark($0) != nil }) { return readMarks(marked) }
        guard codeColumn != nil else { return }
        readFigure()
    }

    private func mark(_ cell: SheetCell) -> Substring? {
        guard case .text(let text) = cell.content else { return nil }
        return FormMark.name(text)
    }

    /// A row with marks: columns of part I, a part in words, or a member of the identity.
    private func readMarks(_ marked: SheetCell) {
        guard let word = mark(marked) else { return }
        if word == "code" || ReportFormInput(rawValue: String(word)) != nil { return readColumns() }
        let next = cells.first { $0.column == marked.column + 1 }
        if let part = ReportFormPart(rawValue: String(word)) {
            readPart(part, line: marked.row, column: marked.column + 1, next)
        } else {
            content.members[String(word)] = next.map { plain($0) } ?? ""
        }
    }

    private func readColumns() {
        content.figuresSheet = name
        for cell in cells {
            guard let word = mark(cell) else { continue }
            if word == "code" { codeColumn = cell.column }
            if word == FormMark.kind { kindColumn = cell.column }
            if let input = ReportFormInput(rawValue: String(word)) { columns[cell.column] = input }
        }
    }

    private func readPart(_ part: ReportFormPart, line: Int, column: Int, _ cell: SheetCell?) {
        let field = part.rawValue
        let place = place(line, column)
        guard !content.has(part) else { return content.fault(field, place, "report_form.part_twice") }
        content.place(field, place)
        inputs.append((line, column...column))
        content.take(part, cell.map { text(of: $0, field: field, place) } ?? "", sheet: name)
    }

    /// A row below the marks: an indicator's, a blank one, or one that does not belong there.
    private func readFigure() {
        guard let line = cells.first?.row else { return }
        let code = cells.first { $0.column == codeColumn }.map { self.code(in: $0) } ?? ""
        let typed = cells.filter { columns[$0.column] != nil }
        let place = place(line, codeColumn ?? 1)
        guard !code.isEmpty else {
            if let first = typed.first {
                content.fault(nil, self.place(line, first.column), "report_form.row_without_code")
            }
            return
        }
        guard let row = row(of: code, line, place) else { return }
        if let first = content.line(of: row.key) {
            let values = ["code": code, "line": String(first)]
            return content.fault(nil, place, "report_form.row_twice", values)
        }
        if let least = columns.keys.min(), let most = columns.keys.max() { inputs.append((line, least...most)) }
        var texts: [ReportFormInput: String] = [:]
        for (column, input) in columns {
            let place = self.place(line, column)
            content.place(input.field(row.key), place)
            guard let cell = typed.first(where: { $0.column == column }) else { continue }
            texts[input] = read(cell, input, row, place)
        }
        let figure = TypedFigure(
            row.key,
            value: texts[.value] ?? "",
            numerator: texts[.numerator] ?? "",
            denominator: texts[.denominator] ?? "",
            status: status(texts, row, line),
            note: texts[.note] ?? ""
        )
        _ = content.take(figure, line: line)
    }

    /// The row a code and the word beside it name; a fault and nil where they name none.
    private func row(of code: String, _ line: Int, _ place: CellPlace) -> ReportFormRow? {
        guard let rows = content.rows[code] else {
            content.fault(nil, place, "report_form.unknown_code", ["read": code])
            return nil
        }
        let cell = cells.first { $0.column == kindColumn }
        let word = cell.map { plain($0) } ?? ""
        if let row = content.row(of: code, kind: word) { return row }
        let isBlank = word.isEmpty && rows.count > 1
        let values = ["code": code, "read": String(word.prefix(80))]
        let there = self.place(line, kindColumn ?? codeColumn ?? 1)
        content.fault(nil, there, isBlank ? "report_form.kind_missing" : "report_form.unknown_kind", values)
        return nil
    }

    /// The code in a cell. Where a program made a number of it, `1.10` became 1.1: it is the form's one code of that value.
    private func code(in cell: SheetCell) -> String {
        guard case .number(let digits, _) = cell.content, let number = Double(digits) else { return plain(cell) }
        let meant = content.rows.keys.filter { Double($0) == number }
        return meant.count == 1 ? meant[0] : plain(cell)
    }

    /// The letter of a status; an empty cell of an empty row is what an untouched form has, so it is official like there.
    private func status(_ texts: [ReportFormInput: String], _ row: ReportFormRow, _ line: Int) -> String {
        let word = texts[.status] ?? ""
        if let status = content.status(word) { return status.rawValue }
        let column = columns.first { $0.value == .status }?.key ?? 1
        if !word.isEmpty {
            let field = ReportFormInput.status.field(row.key)
            content.fault(field, place(line, column), "report_form.unknown_status", ["read": String(word.prefix(80))])
        }
        let isUntouched = texts.allSatisfy { $0.value.isEmpty }
        return isUntouched ? ObservationStatus.official.rawValue : word
    }

    private func read(_ cell: SheetCell, _ input: ReportFormInput, _ row: ReportFormRow, _ place: CellPlace) -> String {
        let field = input.field(row.key)
        guard input.isNumber else { return text(of: cell, field: field, place) }
        let percent = input == .value && row.rule.unit == .percent
        let number = FilledNumber(range: input.range(row.rule), percent: percent, from1904: parts.countsFrom1904)
        switch number.read(cell) {
        case .text(let text):
            warn(cell, field, place, read: text)
            if percent, number.isPerhapsFraction(cell) {
                content.warn(field, place, "report_form.perhaps_fraction", ["read": text])
            }
            return text
        case .fault(let key, let read):
            content.fault(field, place, key, ["read": read])
            return read
        }
    }

    /// The text of a cell for words; what is no text is taken as it is shown.
    private func text(of cell: SheetCell, field: String, _ place: CellPlace) -> String {
        switch cell.content {
        case .empty:
            content.fault(field, place, "report_form.formula_without_value", [:])
            return ""
        case .error(let text):
            content.fault(field, place, "table.error_value", ["read": text])
            return text
        case .damaged:
            content.fault(field, place, "workbook.damaged", ["member": name])
            return ""
        case .text, .number, .boolean:
            let said = plain(cell)
            warn(cell, field, place, read: said)
            return said
        }
    }

    private func warn(_ cell: SheetCell, _ field: String, _ place: CellPlace, read: String) {
        if cell.isFormula { content.warn(field, place, "report_form.formula_read", ["read": String(read.prefix(80))]) }
    }

    private func plain(_ cell: SheetCell) -> String { cell.plain(from1904: parts.countsFrom1904) }

    private func refuseMerged(_ range: String) {
        let corners = range.split(separator: ":").map { CellName.parse(String($0)) }
        guard corners.count == 2, let first = corners[0], let last = corners[1] else { return }
        let touched = inputs.first { input in
            (first.row...max(first.row, last.row)).contains(input.line)
                && input.columns.overlaps(first.column...max(first.column, last.column))
        }
        guard let touched else { return }
        let column = max(first.column, touched.columns.lowerBound)
        content.fault(nil, place(touched.line, column), "report_form.merged", ["read": range])
    }

    private func place(_ line: Int, _ column: Int) -> CellPlace {
        CellPlace(file: name, line: line, column: column, cell: CellName.text(row: line, column: column))
    }
}
