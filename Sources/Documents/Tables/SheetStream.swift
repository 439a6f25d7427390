/// Sends the cells of one sheet as they are unpacked, in the order of the file.
final class SheetStream {
    /// A cell that holds something or a formula.
    var onCell: (SheetCell) -> Void = { _ in }
    /// The last cell of a row was sent.
    var onRowEnd: () -> Void = {}
    /// Cells are merged: the range's corners, e.g. `B2:D2`.
    var onMerge: (String) -> Void = { _ in }

    private let parts: WorkbookParts
    private var row = 0
    private var column = 0
    private var type = ""
    private var style = 0
    private var text = ""
    private var isFormula = false
    private var inValue = false
    private var hints = 0

    init(_ parts: WorkbookParts) {
        self.parts = parts
    }

    /// Sends everything the sheet holds; throws `PackageFault` where its part cannot be read.
    func read(_ path: String, of archive: ZipArchive) throws(PackageFault) {
        let events = XMLEvents()
        events.onStart = { [unowned self] element, attributes in start(element, attributes) }
        events.onText = { [unowned self] piece in
            if inValue { text += piece }
        }
        events.onEnd = { [unowned self] element in end(element) }
        try events.parse(path, of: archive)
    }

    private func start(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "row":
            row = attributes["r"].flatMap { Int($0) } ?? row + 1
            column = 0
        case "c":
            (row, column) = attributes["r"].flatMap(CellName.parse) ?? (row, column + 1)
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            text = ""
            isFormula = false
        case "f": isFormula = true
        case "rPh": hints += 1
        case "v": inValue = true
        case "t": inValue = hints == 0
        case "mergeCell": if let range = attributes["ref"] { onMerge(range) }
        default: break
        }
    }

    private func end(_ element: String) {
        switch element {
        case "v", "t": inValue = false
        case "rPh": hints -= 1
        case "c": finishCell()
        case "row": onRowEnd()
        default: break
        }
    }

    private func finishCell() {
        guard !text.isEmpty || isFormula, row >= 1, column >= 1 else { return }
        onCell(SheetCell(row: row, column: column, content: content, isFormula: isFormula))
    }

    private var content: SheetCell.Content {
        guard !text.isEmpty else { return .empty }
        switch type {
        case "s":
            guard let index = Int(text), parts.texts.indices.contains(index) else { return .damaged }
            return parts.texts[index].isEmpty ? .empty : .text(parts.texts[index])
        case "b": return .boolean(text == "1" || text == "true")
        case "e": return .error(text)
        case "n": return .number(text, parts.formats.indices.contains(style) ? parts.formats[style] : .plain)
        case "d": return .number(text, .date)
        default: return .text(text)
        }
    }
}
