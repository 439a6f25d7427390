import Foundation

/// How wide a line of text is in Times New Roman, to draw a rule as long as it or a part of it.
struct SetWidth {
    /// Widths in thousandths of the size: capitals, then small letters. Marks above and below a letter add nothing, a horn does.
    private static let bold: [[Int]] = [
        [
            722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722,
            722,
            1000, 722, 722, 667,
        ],
        [
            500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556,
            500,
            722, 500, 500, 444,
        ],
    ]

    /// The width of a text in bold letters of a size in points.
    static func bold(_ text: String, size: Double) -> WordLength {
        let width = text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
        return .points(Double(width) * size / 1000)
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        let letter = parts.first ?? scalar
        return width(ofPlain: letter) + (parts.contains("\u{31B}") ? horn(on: letter) : 0)
    }

    private static func width(ofPlain letter: Unicode.Scalar) -> Int {
        switch letter.value {
        case 65...90: bold[0][Int(letter.value) - 65]
        case 97...122: bold[1][Int(letter.value) - 97]
        case 0x110: 722
        case 0x111: 556
        case 0x2D: 333
        case 0x20, 0x2C, 0x2E, 0xA0: 250
        case 0x300...0x36F: 0
        default: 500
        }
    }

    /// How much wider a letter is with its horn, the one mark that stands beside it.
    private static func horn(on letter: Unicode.Scalar) -> Int {
        switch letter {
        case "u": 44
        case "o": 54
        case "U": 74
        default: 0
        }
    }
}
