/// The printed number of an indicator, a path of whole numbers such as `1.7.2`; ordered part by part, so 1.10 follows 1.9.
package struct IndicatorCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The numbers of the path, outermost first; never empty, each 1 or more.
    package let parts: [Int]

    /// Reads `1.7.2`; throws `InvalidInput` with field `code` for anything else (`1.07`, `1.`, `a`).
    package init(_ text: String) throws(InvalidInput) {
        let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = pieces.compactMap { Int($0) }
        guard !pieces.isEmpty, pieces.count <= 6, numbers.count == pieces.count,
            zip(numbers, pieces).allSatisfy({ $0 >= 1 && $0 <= 9999 && String($0) == $1 })
        else { throw InvalidInput(field: "code", "code.not_an_indicator_code", ["read": text]) }
        self.parts = numbers
    }

    /// The printed form.
    package var text: String { parts.map(String.init).joined(separator: ".") }

    /// A text whose byte order is the code's order, e.g. `0001.0010` for 1.10; the sort column of both databases.
    package var sortKey: String {
        parts.map { String(String($0 + 10_000).dropFirst()) }.joined(separator: ".")
    }

    package var description: String { text }

    package static func < (left: IndicatorCode, right: IndicatorCode) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }
}
