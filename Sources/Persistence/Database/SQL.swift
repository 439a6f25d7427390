/// A statement with its bindings. Written as a literal: `"SELECT name FROM plan WHERE code = \(code)"` binds `code`.
///
/// The text holds `$1`, `$2` … in order of appearance; the drivers translate them.
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The statement with numbered placeholders.
    package private(set) var text: String
    /// What the placeholders stand for, in order.
    package private(set) var bindings: [SQLValue]

    /// A statement without values.
    package init(stringLiteral value: String) {
        text = value
        bindings = []
    }

    /// A statement whose interpolated values became bindings.
    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        bindings = stringInterpolation.bindings
    }

    /// Collects literal text and bindings.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var bindings: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 3)
            bindings.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            bindings.append(value.sqlValue)
            text += "$\(bindings.count)"
        }

        /// Binds a value or NULL.
        package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            bindings.append(value.sqlValue)
            text += "$\(bindings.count)"
        }

        /// Binds a list for `IN`: `WHERE code IN \(list: codes)`. An empty list becomes `(NULL)`, which matches nothing.
        package mutating func appendInterpolation(list values: [some SQLConvertible]) {
            guard !values.isEmpty else { return text += "(NULL)" }
            text += "("
            for (index, value) in values.enumerated() {
                if index > 0 { text += ", " }
                appendInterpolation(value)
            }
            text += ")"
        }

        /// Puts parts of a statement in, separated by commas: the rows of `VALUES`.
        package mutating func appendInterpolation(rows: [SQL]) {
            for (index, row) in rows.enumerated() {
                if index > 0 { text += ", " }
                appendInterpolation(part: row)
            }
        }

        /// Puts a part of a statement in, with its own bindings renumbered.
        package mutating func appendInterpolation(part: SQL) {
            // By byte: rows of VALUES are put together so, a hundred values a statement.
            var remaining = Substring(part.text)
            for (index, value) in part.bindings.enumerated() {
                guard let place = remaining.utf8.firstIndex(of: UInt8(ascii: "$")) else { break }
                text += remaining[..<place]
                appendInterpolation(value)
                let digits = index < 9 ? 1 : String(index + 1).utf8.count
                remaining = remaining[remaining.utf8.index(place, offsetBy: 1 + digits)...]
            }
            text += remaining
        }
    }
}
