/// The characters that text may not hold as they are: right in text and in quoted attribute values alike. Control characters
/// that HTML does not allow are dropped.
enum MarkupEscape {
    /// False where text can be written as it is: one pass without branches, for almost all text is so.
    static func isNeeded(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in text {
            let isControl = byte < 0x20 || byte == 0x7F
            let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            let isMarkup = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            found |= (isControl ? 1 : 0) | (isQuote ? 1 : 0) | (isMarkup ? 1 : 0)
        }
        return found != 0
    }

    /// What stands for a byte; empty where it is dropped, nil where it stands for itself.
    static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case ..<0x20, 0x7F: ""
        default: nil
        }
    }
}
