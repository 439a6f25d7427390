/// Reads one JSON text byte by byte.
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let deepest = 64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func readAll() throws(JSONFault) -> JSONValue {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw fault("not_utf8") }
        let value = try read()
        skipSpace()
        guard position == bytes.count else { throw fault("unexpected") }
        return value
    }

    private mutating func read() throws(JSONFault) -> JSONValue {
        skipSpace()
        switch peek() {
        case nil: throw fault("unfinished")
        case 0x7B: return try readObject()
        case 0x5B: return try readArray()
        case 0x22: return .string(try readText())
        case 0x74: return try readWord("true", .bool(true))
        case 0x66: return try readWord("false", .bool(false))
        case 0x6E: return try readWord("null", .null)
        default: return try readNumber()
        }
    }

    private mutating func readObject() throws(JSONFault) -> JSONValue {
        try enter()
        var members: [(String, JSONValue)] = []
        var names: Set<String> = []
        skipSpace()
        if take(0x7D) { return leave(.object([])) }
        while true {
            skipSpace()
            guard peek() == 0x22 else { throw fault(peek() == nil ? "unfinished" : "unexpected") }
            let start = position
            let name = try readText()
            guard names.insert(name).inserted else {
                position = start
                throw fault("repeated_name")
            }
            skipSpace()
            guard take(0x3A) else { throw fault(peek() == nil ? "unfinished" : "unexpected") }
            members.append((name, try read()))
            skipSpace()
            if take(0x2C) { continue }
            guard take(0x7D) else { throw fault(peek() == nil ? "unfinished" : "unexpected") }
            return leave(.object(members))
        }
    }

    private mutating func readArray() throws(JSONFault) -> JSONValue {
        try enter()
        var elements: [JSONValue] = []
        skipSpace()
        if take(0x5D) { return leave(.array([])) }
        while true {
            elements.append(try read())
            skipSpace()
            if take(0x2C) { continue }
            guard take(0x5D) else { throw fault(peek() == nil ? "unfinished" : "unexpected") }
            return leave(.array(elements))
        }
    }

    private mutating func readWord(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        for byte in word.description.utf8 {
            guard take(byte) else { throw fault(peek() == nil ? "unfinished" : "unexpected") }
        }
        return value
    }

    private mutating func readNumber() throws(JSONFault) -> JSONValue {
        let start = position
        _ = take(0x2D)
        if !take(0x30) { try readDigits() }
        var whole = true
        if take(0x2E) {
            whole = false
            try readDigits()
        }
        if take(0x65) || take(0x45) {
            whole = false
            if !take(0x2B) { _ = take(0x2D) }
            try readDigits()
        }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        return whole ? Int(digits).map(JSONValue.int) ?? .number(digits) : .number(digits)
    }

    private mutating func readDigits() throws(JSONFault) {
        guard let byte = peek(), (0x30...0x39).contains(byte) else {
            throw fault(peek() == nil ? "unfinished" : "unexpected")
        }
        while let byte = peek(), (0x30...0x39).contains(byte) { position += 1 }
    }

    private mutating func readText() throws(JSONFault) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = peek() {
            switch byte {
            case 0x22:
                position += 1
                return String(decoding: text, as: UTF8.self)
            case 0x5C:
                position += 1
                try readEscape(into: &text)
            case 0..<0x20:
                throw fault("unexpected")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw fault("unfinished")
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(JSONFault) {
        let plain: [UInt8: UInt8] = [
            0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
        ]
        guard let byte = peek() else { throw fault("unfinished") }
        if let escaped = plain[byte] {
            position += 1
            return text.append(escaped)
        }
        guard take(0x75) else { throw fault("unexpected") }
        var unit = try readHex()
        if (0xD800...0xDBFF).contains(unit) {
            guard take(0x5C), take(0x75) else { throw fault("unexpected") }
            let low = try readHex()
            guard (0xDC00...0xDFFF).contains(low) else { throw fault("unexpected") }
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(unit) else { throw fault("unexpected") }
        text.append(contentsOf: String(Character(scalar)).utf8)
    }

    private mutating func readHex() throws(JSONFault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek() else { throw fault("unfinished") }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault("unexpected") }
            unit = unit << 4 | UInt32(digit)
            position += 1
        }
        return unit
    }

    private mutating func enter() throws(JSONFault) {
        depth += 1
        guard depth <= Self.deepest else { throw fault("too_deep") }
        position += 1
    }

    private mutating func leave(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func fault(_ reason: String) -> JSONFault {
        let before = bytes[..<min(position, bytes.count)]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONFault(reason: reason, line: before.count { $0 == 0x0A } + 1, column: position - lineStart + 1)
    }
}
