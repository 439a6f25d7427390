/// Appends JSON values to a byte buffer.
struct JSONWriter {
    private var buffer: [UInt8] = []
    private var depth = 0
    private let pretty: Bool

    init(pretty: Bool) {
        self.pretty = pretty
        buffer.reserveCapacity(4096)
    }

    func finished() -> [UInt8] { pretty ? buffer + [0x0A] : buffer }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .int(let number): append(number.description)
        case .number(let digits): append(digits)
        case .string(let text): write(text: text)
        case .array(let elements):
            list(elements, open: 0x5B, close: 0x5D) { $0.write($1) }
        case .object(let members):
            list(members, open: 0x7B, close: 0x7D) { writer, member in
                writer.write(text: member.0)
                writer.append(writer.pretty ? ": " : ":")
                writer.write(member.1)
            }
        }
    }

    private mutating func list<Item>(
        _ items: [Item],
        open: UInt8,
        close: UInt8,
        each: (inout JSONWriter, Item) -> Void
    ) {
        buffer.append(open)
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { buffer.append(0x2C) }
            breakLine()
            each(&self, item)
        }
        depth -= 1
        if !items.isEmpty { breakLine() }
        buffer.append(close)
    }

    private mutating func breakLine() {
        guard pretty else { return }
        buffer.append(0x0A)
        buffer.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    private mutating func append(_ text: String) {
        buffer.append(contentsOf: text.utf8)
    }

    /// Escapes what RFC 8259 §7 asks for, and `<`, `>`, `&`, U+2028, U+2029 so that the text is also safe inside a page.
    private mutating func write(text: String) {
        buffer.append(0x22)
        var text = text
        text.withUTF8 { bytes in
            var clean = 0
            for (index, byte) in bytes.enumerated() {
                let separator =
                    byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
                    && bytes[index + 2] & 0xFE == 0xA8
                guard separator || Self.mustEscape(byte) else { continue }
                if index < clean { continue }
                buffer.append(contentsOf: bytes[clean..<index])
                if separator {
                    escape(0x2020 | UInt16(bytes[index + 2] & 0x0F))
                    clean = index + 3
                } else {
                    escape(byte: byte)
                    clean = index + 1
                }
            }
            buffer.append(contentsOf: bytes[clean...])
        }
        buffer.append(0x22)
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0x3C || byte == 0x3E || byte == 0x26
    }

    private mutating func escape(byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case 0x08: append("\\b")
        case 0x0C: append("\\f")
        default: escape(UInt16(byte))
        }
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = Array("0123456789abcdef".utf8)
        append("\\u")
        for shift in [12, 8, 4, 0] { buffer.append(digits[Int(unit >> UInt16(shift)) & 0xF]) }
    }
}
