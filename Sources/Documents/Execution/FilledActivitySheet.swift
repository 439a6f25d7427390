import Domain

/// Reads one sheet of a filled file of activities, row by row: marks say what a column is, wherever it was moved.
final class FilledActivitySheet {
    private let name: String
    private let parts: WorkbookParts
    private let content: FilledActivityContent
    private var cells: [SheetCell] = []
    private var columns: [Int: ActivityFormColumn] = [:]
    private var lines: [Int] = []

    init(name: String, parts: WorkbookParts, content: FilledActivityContent) {
        self.name = name
        self.parts = parts
        self.content = content
    }

    func read(_ path: String, of archive: ZipArchive) throws(PackageFault) {
        let stream = SheetStream(parts)
        stream.onCell = { [unowned self] cell in
            if cells.count < 200 { cells.append(cell) }
        }
        stream.onRowEnd = { [unowned self] in
            finishRow()
            cells.removeAll(keepingCapacity: true)
        }
        stream.onMerge = { [unowned self] range in refuseMerged(range) }
        try stream.read(path, of: archive)
    }

    private func finishRow() {
        let marked = cells.compactMap { cell in mark(cell).map { (cell, $0) } }
        guard let first = marked.first else {
            if !columns.isEmpty { readActivity() }
            return
        }
        let found = marked.compactMap { cell, word in ActivityFormColumn(mark: word).map { (cell.column, $0) } }
        if found.count > 1 {
            content.hasActivities = true
            for (column, kind) in found { columns[column] = kind }
        } else {
            let next = cells.first { $0.column == first.0.column + 1 }
            content.members[first.1] = next.map { $0.plain(from1904: parts.countsFrom1904) } ?? ""
        }
    }

    private func mark(_ cell: SheetCell) -> String? {
        guard case .text(let text) = cell.content else { return nil }
        return FormMark.name(text).map(String.init)
    }

    private func readActivity() {
        guard let line = cells.first?.row else { return }
        let row = content.nextRow
        var typed = TypedActivity()
        for cell in cells {
            guard let column = columns[cell.column] else { continue }
            let place = place(line, cell.column)
            switch column {
            case .id: typed.id = Int64(cell.plain(from1904: parts.countsFrom1904)).map(ActivityID.init)
            case .amount(let share):
                typed.funding[share] = number(cell, TypedActivity.field(share, row: row), place, percent: false)
            case .fact(.weight):
                typed.weight = number(cell, TypedActivity.field(.weight, row: row), place, percent: true)
            case .fact(.owner):
                typed.owner = content.owner(text(cell, TypedActivity.field(.owner, row: row), place))
            case .fact(let field): typed.set(field, text(cell, TypedActivity.field(field, row: row), place))
            }
        }
        guard !typed.isBlank else { return }
        for (column, kind) in columns {
            if let field = kind.field(row: row) { content.place(field, place(line, column)) }
        }
        lines.append(line)
        if !content.take(typed), row == ActivityForm.mostRows + 1 {
            let values = ["most": String(ActivityForm.mostRows)]
            content.fault(nil, place(line, 1), "activity_form.too_many_rows", values)
        }
    }

    private func number(_ cell: SheetCell, _ field: String, _ place: CellPlace, percent: Bool) -> String {
        let range: NumberRange = percent ? .share : NumberRange(least: .zero, isWhole: true)
        switch FilledNumber(range: range, percent: percent, from1904: parts.countsFrom1904).read(cell) {
        case .text(let text):
            warn(cell, field, place, text)
            return text
        case .fault(let key, let read):
            content.fault(field, place, key, ["read": read])
            return read
        }
    }

    private func text(_ cell: SheetCell, _ field: String, _ place: CellPlace) -> String {
        switch cell.content {
        case .empty: content.fault(field, place, "report_form.formula_without_value")
        case .error(let text): content.fault(field, place, "table.error_value", ["read": text])
        case .damaged: content.fault(field, place, "workbook.damaged", ["member": name])
        case .text, .number, .boolean: break
        }
        let said = cell.plain(from1904: parts.countsFrom1904)
        if case .number = cell.content, field.hasPrefix("start") || field.hasPrefix("due") {
            // A day with a time of day is the day.
            return String(said.prefix { $0 != "T" })
        }
        warn(cell, field, place, said)
        return said
    }

    private func warn(_ cell: SheetCell, _ field: String, _ place: CellPlace, _ read: String) {
        if cell.isFormula { content.warn(field, place, "report_form.formula_read", ["read": String(read.prefix(80))]) }
    }

    private func refuseMerged(_ range: String) {
        let corners = range.split(separator: ":").map { CellName.parse(String($0)) }
        guard corners.count == 2, let first = corners[0], let last = corners[1],
            let line = lines.first(where: { (first.row...max(first.row, last.row)).contains($0) }),
            columns.keys.contains(where: { (first.column...max(first.column, last.column)).contains($0) })
        else { return }
        content.fault(nil, place(line, first.column), "activity_form.merged", ["read": range])
    }

    private func place(_ line: Int, _ column: Int) -> CellPlace {
        CellPlace(file: name, line: line, column: column, cell: CellName.text(row: line, column: column))
    }
}

extension TypedActivity {
    /// Takes what a cell says of a fact.
    fileprivate mutating func set(_ field: ActivityField, _ text: String) {
        switch field {
        case .order: order = text
        case .name: name = text
        case .owner: owner = text
        case .person: person = text
        case .start: start = text
        case .due: due = text
        case .product: product = text
        case .weight: weight = text
        case .dependencies: dependencies = text
        case .funding: break
        }
    }
}
