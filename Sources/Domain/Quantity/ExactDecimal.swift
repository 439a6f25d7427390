/// An exact decimal number with at most six decimal places, held as an integer of millionths.
///
/// Sums are integer sums, so both databases and every export give the same digits.
package struct ExactDecimal: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The value times 1,000,000.
    package let scaled: Int64

    /// How many units of `scaled` make 1.
    package static let scale: Int64 = 1_000_000

    /// Zero.
    package static let zero = ExactDecimal(scaled: 0)

    /// The number with the given count of millionths.
    package init(scaled: Int64) {
        self.scaled = scaled
    }

    /// A whole number; it must lie within ±9·10¹².
    package init(_ whole: Int) {
        self.scaled = Int64(whole) * Self.scale
    }

    /// Reads the exchanged form: optional minus, digits, optional point and one to six digits. Nil for anything else.
    ///
    /// What people type is read by `NumberReading`, not here.
    package init?(canonical text: String) {
        var digits = Substring(text)
        let negative = digits.hasPrefix("-")
        if negative { digits = digits.dropFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            parts[0].count <= 12, parts.count == 1 || parts[1].count <= 6, let whole = Int64(parts[0])
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] + String(repeating: "0", count: 6 - parts[1].count) : "0"
        let magnitude = whole * Self.scale + (Int64(decimals) ?? 0)
        self.scaled = negative ? -magnitude : magnitude
    }

    /// The exchanged form without needless zeros: `86.97`, `100`, `-0.5`.
    package var canonical: String { text(minus: UInt8(ascii: "-"), mark: UInt8(ascii: "."), group: nil) }

    /// The number without needless zeros, written with other signs: ASCII bytes, `group` between thousands where given.
    package func text(minus: UInt8, mark: UInt8, group: UInt8?) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(28)
        var decimals = scaled.magnitude % UInt64(Self.scale)
        var places = 6
        while places > 0, decimals % 10 == 0 {
            decimals /= 10
            places -= 1
        }
        // From the last digit to the first.
        for _ in 0..<places {
            digits.append(48 + UInt8(decimals % 10))
            decimals /= 10
        }
        if places > 0 { digits.append(mark) }
        var whole = scaled.magnitude / UInt64(Self.scale)
        var count = 0
        repeat {
            if let group, count > 0, count % 3 == 0 { digits.append(group) }
            digits.append(48 + UInt8(whole % 10))
            whole /= 10
            count += 1
        } while whole > 0
        if scaled < 0 { digits.append(minus) }
        digits.reverse()
        return String(decoding: digits, as: UTF8.self)
    }

    package var description: String { canonical }

    /// For drawing and forecasting only; never stored or printed.
    package var approximate: Double { Double(scaled) / Double(Self.scale) }

    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { left.scaled < right.scaled }
    package static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        ExactDecimal(scaled: left.scaled + right.scaled)
    }
    package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        ExactDecimal(scaled: left.scaled - right.scaled)
    }
}
