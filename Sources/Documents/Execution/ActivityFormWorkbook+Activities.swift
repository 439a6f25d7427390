import Domain

extension ActivityFormWorkbook {
    private static let widths: [ActivityField: Double] = [
        .order: 6, .name: 40, .owner: 28, .person: 22, .start: 13, .due: 13, .product: 34, .weight: 10,
        .dependencies: 14,
    ]

    /// A row an activity, blank ones below. Below the head stands a hidden row that marks the columns machines read.
    func writeActivities(to sheet: SheetWriter) {
        sheet.text(title, row: 0, column: 1, .title)
        sheet.text(form.organisationName, row: 1, column: 1, CellStyle(isWrapped: false, size: 12))
        sheet.text(word("fill_yellow"), row: 2, column: 1, .line)
        let columns = self.columns
        for (place, column) in columns.enumerated() {
            let head = CellStyle(isBold: true, isHead: true, isCentred: true, isMiddle: true, fill: .head)
            sheet.text(title(of: column), row: Self.headRow, column: place, head)
            sheet.text(FormMark.of(column.mark), row: Self.markRow, column: place)
        }
        sheet.fit(row: Self.headRow, [], least: 48)
        sheet.hide(row: Self.markRow)
        let blank = Array(repeating: TypedActivity(), count: ActivityForm.blankRows)
        for (index, row) in (form.rows + blank).enumerated() {
            write(row, number: index + 1, to: sheet, at: Self.firstRow + index, columns)
        }
        let widths = columns.map { column -> Double in
            guard case .fact(let field) = column else { return 17 }
            return Self.widths[field] ?? 14
        }
        sheet.lay(widths: widths, headRows: Self.headRow...Self.markRow, frozenColumns: 3, footer: footer)
        sheet.hide(column: 0)
        sheet.select(row: Self.firstRow, column: 1)
        sheet.protect()
    }

    private var columns: [ActivityFormColumn] {
        [.id] + ActivityFormColumn.facts.map { .fact($0) } + form.shares.map { .amount($0) }
    }

    private func title(of column: ActivityFormColumn) -> String {
        switch column {
        case .id: ""
        case .fact(let field): text(Message("implementation.field_\(field.rawValue)"))
        case .amount(let share):
            text(
                Message(
                    "implementation.money_of",
                    ["year": String(share.year)],
                    words: ["source": "implementation.source_\(share.source.rawValue)"]
                )
            )
        }
    }

    private func write(
        _ row: TypedActivity,
        number: Int,
        to sheet: SheetWriter,
        at line: Int,
        _ columns: [ActivityFormColumn]
    ) {
        if !row.isBlank { sheet.fit(row: line, [(row.name, 40), (row.product, 34)], least: 18) }
        for (place, column) in columns.enumerated() {
            guard let field = column.field(row: number) else {
                sheet.text(row.id?.description ?? "", row: line, column: place)
                continue
            }
            let said = faults.filter { $0.field == field }.map { text($0.message) }
            var style = CellStyle.input(isNumber: isNumber(column), isFaulty: !said.isEmpty)
            // As texts, days and lists of numbers stay what was typed: "1,2" is no 1.2, and 02/03 is no 3 February.
            if isKeptAsText(column) { style.numberFormat = "@" }
            let value = value(of: column, in: row)
            if value.isEmpty {
                sheet.blank(row: line, column: place, style)
            } else {
                sheet.text(value, row: line, column: place, style)
            }
            if let check = check(column) { sheet.check(check, row: line, column: place) }
            if !said.isEmpty {
                sheet.comment(said.joined(separator: "\n"), author: word("author"), row: line, column: place)
            }
        }
    }

    private func isNumber(_ column: ActivityFormColumn) -> Bool {
        switch column {
        case .fact(.weight), .fact(.order), .amount: true
        case .fact, .id: false
        }
    }

    private func isKeptAsText(_ column: ActivityFormColumn) -> Bool {
        switch column {
        case .fact(.start), .fact(.due), .fact(.dependencies): true
        case .fact, .amount, .id: false
        }
    }

    /// What stands in a cell: a day as `dd/MM/yyyy` and a unit by its name, so that people read it.
    private func value(of column: ActivityFormColumn, in row: TypedActivity) -> String {
        switch column {
        case .id: row.id?.description ?? ""
        case .amount(let share): row.funding[share] ?? ""
        case .fact(.start): Day(typed: row.start)?.printed ?? row.start
        case .fact(.due): Day(typed: row.due)?.printed ?? row.due
        case .fact(.owner): form.units.first { $0.code.text == row.owner }?.name ?? row.owner
        case .fact(let field): row[field]
        }
    }

    private func check(_ column: ActivityFormColumn) -> CellCheck? {
        let title = title(of: column)
        switch column {
        case .fact(.owner):
            // Excel takes lists of 255 characters at most.
            let names = form.units.map(\.name)
            guard names.joined(separator: ",").count <= 255, !names.contains(where: { $0.contains(",") }) else {
                return nil
            }
            return CellCheck(rule: .choice(names), title: title, fault: word("check_owner"))
        case .fact(let field):
            guard let most = field.longest else { return nil }
            return CellCheck(rule: .length(most), title: title, fault: word("check_length", ["most": String(most)]))
        case .amount, .id: return nil
        }
    }
}
