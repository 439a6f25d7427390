import Foundation

/// The order of the Vietnamese alphabet as a text that databases compare byte by byte.
package enum VietnameseOrder {
    /// A key whose byte order is the Vietnamese order of the texts.
    ///
    /// Letters come first (a ă â b c d đ e ê … o ô ơ … u ư), tones decide only between texts of equal letters (ngang,
    /// huyền, hỏi, ngã, sắc, nặng); case, Unicode form and punctuation do not count; words before longer words; digits
    /// before letters.
    package static func sortKey(_ text: String) -> String {
        var letters = ""
        var tones = ""
        var gap = false
        for character in text.lowercased() {
            let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
            guard let base = scalars.first, isLetterOrDigit(base) else {
                gap = !letters.isEmpty
                continue
            }
            if gap { letters.append("+") }
            gap = false
            letters.append(weight(of: base, marks: scalars.dropFirst()))
            tones.append(tone(among: scalars.dropFirst()))
        }
        while tones.last == "0" { tones.removeLast() }
        return letters + "!" + tones
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func weight(of base: Unicode.Scalar, marks: some Sequence<Unicode.Scalar>) -> String {
        switch base {
        case "0"..."9": return String(base)
        case "đ": return "d1"
        case "a"..."z":
            let rank = marks.lazy.compactMap { letterMarks[$0]?[base] }.first ?? "0"
            return "\(base)\(rank)"
        default: return "~\(base)"
        }
    }

    private static func tone(among marks: some Sequence<Unicode.Scalar>) -> Character {
        marks.lazy.compactMap { toneMarks[$0] }.first ?? "0"
    }

    /// Breve, circumflex and horn make letters of their own.
    private static let letterMarks: [Unicode.Scalar: [Unicode.Scalar: Character]] = [
        "\u{306}": ["a": "1"],
        "\u{302}": ["a": "2", "e": "1", "o": "1"],
        "\u{31B}": ["o": "2", "u": "1"],
    ]

    /// Huyền, hỏi, ngã, sắc, nặng.
    private static let toneMarks: [Unicode.Scalar: Character] = [
        "\u{300}": "1", "\u{309}": "2", "\u{303}": "3", "\u{301}": "4", "\u{323}": "5",
    ]
}
