/// The printed number of an indicator, a path of whole numbers such as `1.7.2`; ordered part by part, so 1.10 follows 1.9.
package struct IndicatorCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The numbers of the path, outermost first; never empty, each 1 or more.
    package let parts: [Int]

    /// The printed form.
    package let text: String

    /// Reads `1.7.2`; throws `InvalidInput` with field `code` for anything else (`1.07`, `1.`, `a`).
    package init(_ text: String) throws(InvalidInput) {
        guard let parts = Self.parts(of: text) else {
            throw InvalidInput(field: "code", "code.not_an_indicator_code", ["read": text])
        }
        self.parts = parts
        self.text = text
    }

    /// One to six numbers of one to four digits without leading zeros between points; nil for anything else.
    private static func parts(of text: String) -> [Int]? {
        var parts: [Int] = []
        var number: Int?
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "."):
                guard let read = number else { return nil }
                parts.append(read)
                number = nil
            case 48...57:
                let read = (number ?? 0) * 10 + Int(byte - 48)
                guard (1...9999).contains(read) else { return nil }
                number = read
            default: return nil
            }
        }
        guard let last = number, parts.count < 6 else { return nil }
        return parts + [last]
    }

    /// A text whose byte order is the code's order, e.g. `0001.0010` for 1.10; the sort column of both databases.
    package var sortKey: String {
        parts.map { String(String($0 + 10_000).dropFirst()) }.joined(separator: ".")
    }

    package var description: String { text }

    package static func < (left: IndicatorCode, right: IndicatorCode) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }
}
