/// XML being written. Names are literals of the program, so only values and texts can be anything; both are escaped here, and
/// what XML 1.0 does not allow is left out.
struct XMLText {
    /// What was written so far, in UTF-8.
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

    /// Writes an element with what `content` writes inside.
    mutating func element(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = [],
        _ content: (inout XMLText) throws -> Void
    ) rethrows {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        try content(&self)
        append("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element with nothing inside.
    mutating func element(_ name: StaticString, _ attributes: [(StaticString, String)] = []) {
        open(name, attributes)
        append("/>")
    }

    /// Writes an element that has one attribute, `w:val`, as most of WordprocessingML.
    mutating func value(_ name: StaticString, _ value: String) { element(name, [("w:val", value)]) }

    /// Writes text.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars where Self.isAllowed(scalar) {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">": append("&gt;")
            case "\"": append("&quot;")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// True for what may stand in a document: no control character, none that is not a character.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: false
        default: scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
        }
    }

    private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for (name, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            append(name)
            append("=\"")
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
