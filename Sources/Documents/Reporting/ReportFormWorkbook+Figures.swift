import Domain

extension ReportFormWorkbook {
    private static let headRow = 3
    private static let markRow = 4
    private static let shown = CellStyle(isMiddle: true)

    /// Part I: a row an indicator. Below the head stands a hidden row that marks the columns machines read.
    func writeFigures(to sheet: SheetWriter) {
        sheet.text(shared(Message("report.part_1")), row: 0, column: 0, .title)
        sheet.text("\(form.organisationName), \(periodName)", row: 1, column: 0, CellStyle(isWrapped: false, size: 12))
        sheet.fit(row: 0, [], least: 22)
        sheet.text(word("fill_yellow"), row: 2, column: 0, .line)
        let columns = form.columns
        for (column, name) in heads(columns).enumerated() {
            sheet.text(
                name,
                row: Self.headRow,
                column: column,
                CellStyle(isBold: true, isHead: true, isCentred: true, isMiddle: true, fill: .head)
            )
        }
        sheet.fit(row: Self.headRow, [], least: 48)
        let first = 5 + columns.count + sumHeads.count + (form.hasKinds ? 1 : 0)
        sheet.text(FormMark.of("code"), row: Self.markRow, column: 0)
        if form.hasKinds { sheet.text(FormMark.of(FormMark.kind), row: Self.markRow, column: first - 1) }
        for (offset, input) in ReportFormInput.allCases.enumerated() {
            sheet.text(FormMark.of(input.rawValue), row: Self.markRow, column: first + offset)
        }
        sheet.hide(row: Self.markRow)
        let kind = form.hasKinds ? [12.0] : []
        let sums = sumHeads.map { _ in 12.0 }
        let widths = [7, 36, 8] + columns.map { _ in 8.5 } + [10, 13] + sums + kind + [11, 11, 11, 13, 28]
        for (index, row) in form.rows.enumerated() {
            write(row, to: sheet, at: Self.markRow + 1 + index, columns, firstInput: first)
        }
        sheet.lay(widths: widths, headRows: Self.headRow...Self.markRow, frozenColumns: 2, footer: footer)
        sheet.select(row: Self.markRow + 1, column: first)
        sheet.protect()
    }

    private func heads(_ columns: [ScenarioColumn]) -> [String] {
        func shared(_ key: String, _ values: [String: String] = [:]) -> String {
            self.shared(Message("consolidated.column_\(key)", values))
        }
        return [shared("code"), shared("name"), shared("unit")]
            + columns.map { shared($0.kind.rawValue, ["year": String($0.year)]) }
            + [word("last"), word("last_period")] + sumHeads + (form.hasKinds ? [word("kind")] : [])
            + ReportFormInput.allCases.map { shared($0.rawValue) }
    }

    private func write(
        _ row: ReportFormRow,
        to sheet: SheetWriter,
        at line: Int,
        _ columns: [ScenarioColumn],
        firstInput: Int
    ) {
        let last = row.last.map { "\($0.period): \(statusWord($0.figure.status))" } ?? ""
        sheet.fit(row: line, [(row.name, 36), (last, 13), (row.typed.note, 28)], least: 34)
        let unit = shared(Message("consolidated.unit_\(row.rule.unit.rawValue)"))
        sheet.text(row.code.text, row: line, column: 0, Self.shown)
        sheet.text(row.name, row: line, column: 1, Self.shown)
        sheet.text(unit, row: line, column: 2, CellStyle(isCentred: true, isMiddle: true))
        for (offset, column) in columns.enumerated() {
            let target = row.targets.first { $0.kind == column.kind && $0.year == column.year }
            write(target?.value, target?.comparison ?? .equal, row.rule.unit, to: sheet, line, 3 + offset)
        }
        write(row.last?.figure.value, .equal, row.rule.unit, to: sheet, line, 3 + columns.count)
        sheet.text(last, row: line, column: 4 + columns.count, Self.shown)
        if form.hasSums { writeSum(of: row, to: sheet, line, 5 + columns.count) }
        if form.hasKinds {
            sheet.text(word("kind_\(row.key.kind.rawValue)"), row: line, column: firstInput - 1, Self.shown)
        }
        for (offset, input) in ReportFormInput.allCases.enumerated() {
            write(input, of: row, to: sheet, line, firstInput + offset)
        }
    }

    private func write(
        _ value: ExactDecimal?,
        _ comparison: TargetComparison,
        _ unit: IndicatorUnit,
        to sheet: SheetWriter,
        _ line: Int,
        _ column: Int
    ) {
        guard let value else { return sheet.text("", row: line, column: column, Self.shown) }
        let format = NumberPicture.of(value, unit: unit, comparison: comparison)
        let style = CellStyle(isRight: true, isMiddle: true, numberFormat: format)
        sheet.number(value, row: line, column: column, style)
    }

    private func write(
        _ input: ReportFormInput,
        of row: ReportFormRow,
        to sheet: SheetWriter,
        _ line: Int,
        _ column: Int
    ) {
        let typed = input.text(of: row.typed)
        guard row.inputs.contains(input) || !typed.isEmpty else {
            return sheet.blank(row: line, column: column, CellStyle(fill: .void))
        }
        let remark = remark(on: input.field(row.key))
        let style = CellStyle.input(isNumber: input.isNumber, isFaulty: remark != nil)
        switch input {
        case .value, .numerator, .denominator:
            if let number = number(typed, input, row.rule) {
                sheet.number(number, row: line, column: column, style)
            } else {
                write(typed, to: sheet, line, column, style)
            }
        case .status:
            let word = ObservationStatus(rawValue: typed).map(statusWord) ?? typed
            write(word, to: sheet, line, column, style)
        case .note: write(typed, to: sheet, line, column, style)
        }
        sheet.check(check(input, row.rule), row: line, column: column)
        if let remark { sheet.comment(remark, author: word("author"), row: line, column: column) }
    }

    /// An empty text would not be an empty cell.
    func write(_ text: String, to sheet: SheetWriter, _ line: Int, _ column: Int, _ style: CellStyle) {
        text.isEmpty
            ? sheet.blank(row: line, column: column, style) : sheet.text(text, row: line, column: column, style)
    }

    /// What was typed as a number, where a cell can hold it to the last digit.
    private func number(_ typed: String, _ input: ReportFormInput, _ rule: FigureRule) -> ExactDecimal? {
        let percent = input == .value && rule.unit == .percent
        guard case .number(let number, _) = NumberReading(typed, within: input.range(rule), percent: percent),
            ExactDecimal(cell: number.approximate) == number
        else { return nil }
        return number
    }

    private func check(_ input: ReportFormInput, _ rule: FigureRule) -> CellCheck {
        let title = shared(Message("consolidated.column_\(input.rawValue)"))
        switch input {
        case .value:
            let kind = rule.unit == .percent && !rule.isShare ? "rate" : rule.unit.rawValue
            return CellCheck(rule: .number(rule.range), title: title, fault: word("check_\(kind)"))
        case .numerator, .denominator:
            return CellCheck(rule: .number(input.range(rule)), title: title, fault: word("check_part_of_fraction"))
        case .status:
            return CellCheck(
                rule: .choice(ObservationStatus.allCases.map(statusWord)),
                title: title,
                fault: word("check_status")
            )
        case .note: return CellCheck(rule: .length(2000), title: title, fault: word("check_note"))
        }
    }

    private func statusWord(_ status: ObservationStatus) -> String {
        shared(Message("status.figure_\(status.rawValue)"))
    }
}
