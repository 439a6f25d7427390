import Domain

/// Reads one sheet of a filled form, row by row: marks say what a row or column is, wherever it was moved.
final class FilledSheetReader {
    private let reading: FilledCells
    private let content: FilledFormContent
    private var cells: [SheetCell] = []
    private var columns: [Int: ReportFormInput] = [:]
    private var codeColumn: Int?
    private var kindColumn: Int?
    /// Input cells by line, for merged ranges, which come last.
    private var inputs: [(line: Int, columns: ClosedRange<Int>)] = []

    init(name: String, parts: WorkbookParts, content: FilledFormContent) {
        reading = FilledCells(sheet: name, parts: parts, faults: content.faults)
        self.content = content
    }

    func read(_ path: String, of archive: ZipArchive) throws(PackageFault) {
        // A form has about twenty columns.
        try reading.read(path, of: archive, most: 100) { [unowned self] row in
            cells = row
            finishRow()
        } merged: { [unowned self] range in
            refuseMerged(range)
        }
    }

    private func finishRow() {
        if let marked = cells.first(where: { reading.mark($0) != nil }) { return readMarks(marked) }
        guard codeColumn != nil else { return }
        readFigure()
    }

    /// A row with marks: columns of part I, a part in words, or a member of the identity.
    private func readMarks(_ marked: SheetCell) {
        guard let word = reading.mark(marked) else { return }
        if word == "code" || ReportFormInput(rawValue: String(word)) != nil { return readColumns() }
        let next = cells.first { $0.column == marked.column + 1 }
        let continued = FormMark.continued(word)
        if let part = ReportFormPart(rawValue: continued?.name ?? String(word)) {
            readPart(part, line: marked.row, column: marked.column + 1, next, after: continued?.joint)
        } else {
            content.members[String(word)] = next.map { reading.plain($0) } ?? ""
        }
    }

    private func readColumns() {
        content.figuresSheet = reading.sheet
        for cell in cells {
            guard let word = reading.mark(cell) else { continue }
            if word == "code" { codeColumn = cell.column }
            if word == FormMark.kind { kindColumn = cell.column }
            if let input = ReportFormInput(rawValue: String(word)) { columns[cell.column] = input }
        }
    }

    /// - Parameter joint: what stood before it where it continues the part; nil where it begins it.
    private func readPart(
        _ part: ReportFormPart,
        line: Int,
        column: Int,
        _ cell: SheetCell?,
        after joint: TextJoint?
    ) {
        let field = part.rawValue
        let place = reading.place(line, column)
        guard content.has(part) == (joint != nil) else {
            let key = joint == nil ? "report_form.part_twice" : "report_form.part_without_beginning"
            return content.faults.fault(field, place, key)
        }
        if joint == nil { content.faults.place(field, place) }
        inputs.append((line, column...column))
        // Blanks at the ends are a matter of the whole part, not of a piece of it.
        let said = cell.map { reading.text(of: $0, field: field, place, isExact: true) }
        content.take(part, said ?? "", after: joint, sheet: reading.sheet)
    }

    /// A row below the marks: an indicator's, a blank one, or one that does not belong there.
    private func readFigure() {
        guard let line = cells.first?.row else { return }
        let code = cells.first { $0.column == codeColumn }.map { self.code(in: $0) } ?? ""
        let typed = cells.filter { columns[$0.column] != nil }
        let place = reading.place(line, codeColumn ?? 1)
        guard !code.isEmpty else {
            if let first = typed.first {
                content.faults.fault(nil, reading.place(line, first.column), "report_form.row_without_code")
            }
            return
        }
        guard let row = row(of: code, line, place) else { return }
        if let first = content.line(of: row.key) {
            let values = ["code": code, "line": String(first)]
            return content.faults.fault(nil, place, "report_form.row_twice", values)
        }
        if let least = columns.keys.min(), let most = columns.keys.max() {
            inputs.append((line, least...most))
        }
        var texts: [ReportFormInput: String] = [:]
        for (column, input) in columns {
            let place = reading.place(line, column)
            content.faults.place(input.field(row.key), place)
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
            content.faults.fault(nil, place, "report_form.unknown_code", ["read": code])
            return nil
        }
        let cell = cells.first { $0.column == kindColumn }
        let word = cell.map { reading.plain($0) } ?? ""
        if let row = content.row(of: code, kind: word) { return row }
        let isBlank = word.isEmpty && rows.count > 1
        let values = ["code": code, "read": String(word.prefix(80))]
        let there = reading.place(line, kindColumn ?? codeColumn ?? 1)
        content.faults.fault(
            nil,
            there,
            isBlank ? "report_form.kind_missing" : "report_form.unknown_kind",
            values
        )
        return nil
    }

    /// The code in a cell. Where a program made a number of it, `1.10` became 1.1: it is the form's one code of that value.
    private func code(in cell: SheetCell) -> String {
        guard case .number(let digits, _) = cell.content, let number = Double(digits) else {
            return reading.plain(cell)
        }
        let meant = content.rows.keys.filter { Double($0) == number }
        return meant.count == 1 ? meant[0] : reading.plain(cell)
    }

    /// The letter of a status; an empty cell of an empty row is what an untouched form has, so it is official like there.
    private func status(_ texts: [ReportFormInput: String], _ row: ReportFormRow, _ line: Int)
        -> String
    {
        let word = texts[.status] ?? ""
        if let status = content.status(word) { return status.rawValue }
        let column = columns.first { $0.value == .status }?.key ?? 1
        if !word.isEmpty {
            let field = ReportFormInput.status.field(row.key)
            content.faults.fault(
                field,
                reading.place(line, column),
                "report_form.unknown_status",
                ["read": String(word.prefix(80))]
            )
        }
        let isUntouched = texts.allSatisfy { $0.value.isEmpty }
        return isUntouched ? ObservationStatus.official.rawValue : word
    }

    private func read(
        _ cell: SheetCell,
        _ input: ReportFormInput,
        _ row: ReportFormRow,
        _ place: CellPlace
    ) -> String {
        let field = input.field(row.key)
        guard input.isNumber else { return reading.text(of: cell, field: field, place) }
        let percent = input == .value && row.rule.unit == .percent
        let range = input.range(row.rule)
        let number = FilledNumber(
            range: range,
            percent: percent,
            from1904: reading.parts.countsFrom1904
        )
        let text = reading.number(of: cell, field: field, place, range: range, percent: percent)
        if percent, case .text = number.read(cell), number.isPerhapsFraction(cell) {
            content.faults.warn(field, place, "report_form.perhaps_fraction", ["read": text])
        }
        return text
    }

    private func refuseMerged(_ range: String) {
        guard let span = reading.span(of: range) else { return }
        let touched = inputs.first { span.lines.contains($0.line) && $0.columns.overlaps(span.columns) }
        guard let touched else { return }
        let column = max(span.columns.lowerBound, touched.columns.lowerBound)
        content.faults.fault(
            nil,
            reading.place(touched.line, column),
            "report_form.merged",
            ["read": range]
        )
    }
}
