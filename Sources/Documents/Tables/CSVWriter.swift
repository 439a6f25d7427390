/// Writes CSV after RFC 4180: commas, CRLF, quotes where needed. UTF-8 with a byte order mark, because Excel reads
/// Vietnamese rightly only with it.
package struct CSVWriter {
    private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// An empty file.
    package init() {}

    /// The file so far.
    package var finished: [UInt8] { bytes }

    /// Appends a line of cells.
    package mutating func line(_ cells: [CSVCell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            switch cell {
            case .number(let digits): bytes.append(contentsOf: digits.utf8)
            case .text(let text): append(text)
            }
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private mutating func append(_ text: String) {
        let safe = Self.startsFormula(text) ? "'" + text : text
        guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            return bytes.append(contentsOf: safe.utf8)
        }
        bytes.append(0x22)
        bytes.append(contentsOf: safe.replacing("\"", with: "\"\"").utf8)
        bytes.append(0x22)
    }

    /// A text that a spreadsheet would run as a formula gets an apostrophe before it.
    private static func startsFormula(_ text: String) -> Bool {
        text.unicodeScalars.first.map { "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) }
            ?? false
    }
}
