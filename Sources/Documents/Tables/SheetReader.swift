import Domain

/// Reads one sheet of a workbook as texts.
final class SheetReader {
    private let name: String
    private let parts: WorkbookParts
    private var rows: [Int: [Int: TableCell]] = [:]
    private(set) var faults: [TableFault] = []

    init(name: String, parts: WorkbookParts) {
        self.name = name
        self.parts = parts
    }

    func read(_ path: String, of archive: ZipArchive) throws(PackageFault) -> Sheet {
        let stream = SheetStream(parts)
        stream.onCell = { [unowned self] cell in take(cell) }
        try stream.read(path, of: archive)
        return Sheet(name: name, rows: rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    private func take(_ cell: SheetCell) {
        let place = CellPlace(
            file: name,
            line: cell.row,
            column: cell.column,
            cell: CellName.text(row: cell.row, column: cell.column)
        )
        var isNumber = false
        let value: String
        switch cell.content {
        case .empty: return
        case .damaged: return faults.append(TableFault(place, "workbook.damaged", ["member": name]))
        case .error(let text): return faults.append(TableFault(place, "table.error_value", ["read": text]))
        case .boolean(let isTrue): value = isTrue ? "true" : "false"
        case .text(let text): value = text
        case .number(let digits, let format):
            value = SheetNumber.text(digits, format: format, from1904: parts.countsFrom1904)
            isNumber = format == .plain
        }
        rows[cell.row, default: [:]][cell.column] = TableCell(text: value, place: place, isNumber: isNumber)
    }
}
