import Domain

/// Reads one sheet of a workbook.
final class SheetReader {
    private let name: String
    private let parts: WorkbookParts
    private var rows: [Int: [Int: TableCell]] = [:]
    private(set) var faults: [TableFault] = []
    private var row = 0
    private var column = 0
    private var type = ""
    private var style = 0
    private var text = ""
    private var inValue = false
    private var hints = 0

    init(name: String, parts: WorkbookParts) {
        self.name = name
        self.parts = parts
    }

    func read(_ bytes: [UInt8], member: String) throws(PackageFault) -> Sheet {
        let events = XMLEvents()
        events.onStart = { [unowned self] element, attributes in start(element, attributes) }
        events.onText = { [unowned self] piece in
            if inValue { text += piece }
        }
        events.onEnd = { [unowned self] element in end(element) }
        try events.parse(bytes, member: member)
        return Sheet(name: name, rows: rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    private func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "row":
            row = attributes["r"].flatMap { Int($0) } ?? row + 1
            column = 0
        case "c":
            (row, column) = attributes["r"].flatMap(CellName.parse) ?? (row, column + 1)
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            text = ""
        case "rPh": hints += 1
        case "v": inValue = true
        case "t": inValue = hints == 0
        default: break
        }
    }

    private func end(_ element: String) {
        switch element {
        case "v", "t": inValue = false
        case "rPh": hints -= 1
        case "c": finishCell()
        default: break
        }
    }

    private func finishCell() {
        let place = CellPlace(file: name, line: row, column: column, cell: CellName.text(row: row, column: column))
        guard !text.isEmpty, row >= 1, column >= 1 else { return }
        var isNumber = false
        var value = text
        switch type {
        case "s":
            guard let index = Int(text), parts.texts.indices.contains(index) else {
                return faults.append(TableFault(place, "workbook.damaged", ["member": name]))
            }
            value = parts.texts[index]
        case "b": value = text == "1" ? "true" : "false"
        case "e": return faults.append(TableFault(place, "table.error_value", ["read": text]))
        case "n":
            let format = parts.formats.indices.contains(style) ? parts.formats[style] : .plain
            value = SheetNumber.text(text, format: format, from1904: parts.countsFrom1904)
            isNumber = format == .plain
        default: break
        }
        if !value.isEmpty { rows[row, default: [:]][column] = TableCell(text: value, place: place, isNumber: isNumber) }
    }
}
