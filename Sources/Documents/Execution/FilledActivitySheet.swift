import Domain

/// Reads one sheet of a filled file of activities, row by row: marks say what a column is, wherever it was moved.
final class FilledActivitySheet {
    private let reading: FilledCells
    private let content: FilledActivityContent
    private var cells: [SheetCell] = []
    private var columns: [Int: ActivityFormColumn] = [:]
    private var lines: [Int] = []

    init(name: String, parts: WorkbookParts, content: FilledActivityContent) {
        reading = FilledCells(sheet: name, parts: parts, faults: content.faults)
        self.content = content
    }

    func read(_ path: String, of archive: ZipArchive) throws(PackageFault) {
        try reading.read(path, of: archive, most: 200) { [unowned self] row in
            cells = row
            finishRow()
        } merged: { [unowned self] range in
            refuseMerged(range)
        }
    }

    private func finishRow() {
        let marked = cells.compactMap { cell in reading.mark(cell).map { (cell, String($0)) } }
        guard let first = marked.first else {
            if !columns.isEmpty { readActivity() }
            return
        }
        let found = marked.compactMap { cell, word in
            ActivityFormColumn(mark: word).map { (cell.column, $0) }
        }
        if found.count > 1 {
            content.hasActivities = true
            for (column, kind) in found { columns[column] = kind }
        } else {
            let next = cells.first { $0.column == first.0.column + 1 }
            content.members[first.1] = next.map(reading.plain) ?? ""
        }
    }

    private func readActivity() {
        guard let line = cells.first?.row else { return }
        let row = content.nextRow
        var typed = TypedActivity()
        for cell in cells {
            guard let column = columns[cell.column] else { continue }
            let place = reading.place(line, cell.column)
            switch column {
            case .id: typed.id = Int64(reading.plain(cell)).map(ActivityID.init)
            case .amount(let share):
                typed.funding[share] = number(
                    cell,
                    TypedActivity.field(share, row: row),
                    place,
                    percent: false
                )
            case .fact(.weight):
                typed.weight = number(cell, TypedActivity.field(.weight, row: row), place, percent: true)
            case .fact(.owner):
                typed.owner = content.owner(text(cell, TypedActivity.field(.owner, row: row), place))
            case .fact(let field):
                typed.set(field, text(cell, TypedActivity.field(field, row: row), place))
            }
        }
        guard !typed.isBlank else { return }
        for (column, kind) in columns {
            if let field = kind.field(row: row) {
                content.faults.place(field, reading.place(line, column))
            }
        }
        lines.append(line)
        if !content.take(typed), row == ActivityForm.mostRows + 1 {
            let values = ["most": String(ActivityForm.mostRows)]
            content.faults.fault(nil, reading.place(line, 1), "activity_form.too_many_rows", values)
        }
    }

    private func number(_ cell: SheetCell, _ field: String, _ place: CellPlace, percent: Bool)
        -> String
    {
        let range: NumberRange = percent ? .share : NumberRange(least: .zero, isWhole: true)
        return reading.number(of: cell, field: field, place, range: range, percent: percent)
    }

    private func text(_ cell: SheetCell, _ field: String, _ place: CellPlace) -> String {
        let said = reading.text(of: cell, field: field, place)
        guard case .number = cell.content, field.hasPrefix("start") || field.hasPrefix("due") else {
            return said
        }
        // A day with a time of day is the day.
        return String(said.prefix { $0 != "T" })
    }

    private func refuseMerged(_ range: String) {
        guard let span = reading.span(of: range), let line = lines.first(where: span.lines.contains),
            columns.keys.contains(where: span.columns.contains)
        else { return }
        let place = reading.place(line, span.columns.lowerBound)
        content.faults.fault(nil, place, "activity_form.merged", ["read": range])
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
