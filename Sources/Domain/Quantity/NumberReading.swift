import Foundation

/// What a text typed into a number field says (domain rules, section 4). The whole text must be one number.
///
/// Accepts `86,97`, `86.97`, `86,97 %`, `1.234,5`, `1 234`, full-width digits and no-break spaces in any Unicode form. A
/// text with two readings such as `1.234` is refused with both, unless the range leaves only one.
package enum NumberReading: Sendable, Equatable {
    /// Nothing but spaces was typed.
    case blank
    /// One number; `places` is how many places were written behind the decimal mark, zeros included.
    case number(ExactDecimal, places: Int)
    /// No number, or more than one; the message says what was read and how to mend it.
    case refused(Message)

    /// Reads a text for a field with that range. A final `%` is allowed where `percent` is true.
    ///
    /// The range only settles between two readings: the number given may lie outside it.
    package init(_ text: String, within range: NumberRange, percent: Bool) {
        let clean = Self.clean(text)
        guard !clean.isEmpty else {
            self = .blank
            return
        }
        self = Self.read(Self.stripped(clean, percent: percent), shown: clean, within: range)
    }

    private static func read(_ text: String, shown: String, within range: NumberRange) -> NumberReading {
        guard let shape = NumberShape(text) else { return .refused(Message("number.not_a_number", ["read": shown])) }
        guard shape.places <= 6 else { return .refused(Message("number.too_many_decimals", ["read": shown])) }
        let readings = shape.readings
        guard let first = readings.first else { return .refused(Message("number.too_large", ["read": shown])) }
        guard readings.count == 2 else { return .number(first, places: shape.places) }
        let possible = readings.filter(range.contains)
        guard possible.count == 1, let only = possible.first else {
            let second = readings[1]
            return .refused(
                Message(
                    "number.two_readings",
                    [
                        "read": shown, "whole": first.canonical, "fraction": second.typed,
                        "fraction_point": second.canonical, "write": shape.written,
                    ]
                )
            )
        }
        return .number(only, places: only == first ? 0 : 3)
    }

    /// Full-width forms become ASCII, every kind of space a plain one, minus signs a hyphen; outer spaces go.
    private static func clean(_ text: String) -> String {
        // Nearly every number is digits and a mark, which stay as they are.
        if text.utf8.allSatisfy({ (33...126).contains($0) }) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if spaces.contains(scalar) {
                scalars.append(" ")
            } else if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
                scalars.append(plain)
            } else {
                scalars.append(scalar == "\u{2212}" ? "-" : scalar)
            }
        }
        return String(scalars).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static let spaces: Set<Unicode.Scalar> = [
        "\t", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{3000}", " ",
    ]

    private static func stripped(_ text: String, percent: Bool) -> String {
        guard percent, text.hasSuffix("%") else { return text }
        return String(text.dropLast()).trimmingCharacters(in: .whitespaces)
    }
}
