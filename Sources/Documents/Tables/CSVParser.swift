/// Splits UTF-8 bytes into records of cells and remembers where each cell begins.
struct CSVParser {
    private let bytes: [UInt8]
    private let file: String
    private var index = 0
    private var line = 1
    private var column = 1
    private(set) var faults: [TableFault] = []

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// All records; empty lines are none. After a fault that hides where cells end, reading stops.
    mutating func records() -> [[TableCell]] {
        var records: [[TableCell]] = []
        while index < bytes.count {
            if skipLineEnd() { continue }
            guard let record = record() else { break }
            records.append(record)
        }
        return records
    }

    private mutating func record() -> [TableCell]? {
        var cells: [TableCell] = []
        while true {
            let place = CellPlace(file: file, line: line, column: column)
            guard let text = peek() == 0x22 ? quoted(from: place) : bare(from: place) else { return nil }
            cells.append(TableCell(text: text, place: place))
            if peek() == 0x2C {
                advance()
                continue
            }
            guard index == bytes.count || skipLineEnd() else {
                faults.append(TableFault(place, "table.text_after_quote"))
                return nil
            }
            return cells
        }
    }

    private mutating func bare(from place: CellPlace) -> String? {
        let start = index
        while let byte = peek(), byte != 0x2C, !atLineEnd {
            if byte == 0x22 {
                faults.append(TableFault(place, "table.quote_inside_cell"))
                return nil
            }
            if byte < 0x20, byte != 0x09 { refuseControl(byte) }
            advance()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func quoted(from place: CellPlace) -> String? {
        advance()
        var text: [UInt8] = []
        while let byte = peek() {
            if byte == 0x22 {
                advance()
                guard peek() == 0x22 else { return String(decoding: text, as: UTF8.self) }
            }
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                index += 1
                continue
            }
            if byte < 0x20, byte != 0x09, byte != 0x0A { refuseControl(byte) }
            text.append(byte)
            advance()
        }
        faults.append(TableFault(place, "table.quote_never_closed", ["line": String(place.line)]))
        return nil
    }

    private mutating func refuseControl(_ byte: UInt8) {
        let place = CellPlace(file: file, line: line, column: column)
        faults.append(TableFault(place, "table.control_character", ["read": String(byte)]))
    }

    private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private var atLineEnd: Bool {
        guard let byte = peek() else { return true }
        return byte == 0x0A || (byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A)
    }

    private mutating func skipLineEnd() -> Bool {
        guard index < bytes.count, atLineEnd else { return false }
        if peek() == 0x0D { index += 1 }
        advance()
        return true
    }

    /// Passes one byte; columns count characters, so the continuation bytes of UTF-8 do not move them.
    private mutating func advance() {
        if bytes[index] == 0x0A {
            line += 1
            column = 0
        }
        index += 1
        if index >= bytes.count || bytes[index] & 0xC0 != 0x80 { column += 1 }
    }
}
