/// The text form of a bytea: `\x` and two hexadecimal digits a byte, as `bytea_output = hex` writes it.
enum ByteText {
    /// Bytes as the text that PostgreSQL reads.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 2 + bytes.count * 2) { text in
            text[0] = UInt8(ascii: "\\")
            text[1] = UInt8(ascii: "x")
            for (index, byte) in bytes.enumerated() {
                text[2 + index * 2] = digits[Int(byte >> 4)]
                text[3 + index * 2] = digits[Int(byte & 15)]
            }
            return 2 + bytes.count * 2
        }
    }

    /// The bytes of a text that PostgreSQL wrote.
    static func bytes(_ text: UnsafeBufferPointer<CChar>) -> [UInt8] {
        let digits = text.dropFirst(2)
        return [UInt8](unsafeUninitializedCapacity: digits.count / 2) { bytes, count in
            var place = digits.startIndex
            while place + 1 < digits.endIndex {
                bytes[count] = value(digits[place]) << 4 | value(digits[place + 1])
                count += 1
                place += 2
            }
        }
    }

    private static func value(_ digit: CChar) -> UInt8 {
        let digit = UInt8(bitPattern: digit)
        return digit >= UInt8(ascii: "a") ? digit - UInt8(ascii: "a") + 10 : digit - UInt8(ascii: "0")
    }
}
