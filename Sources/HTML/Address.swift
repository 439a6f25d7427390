/// Where a link, form or image leads. Only addresses that cannot run code come through.
struct Address {
    /// What is written; `about:invalid` in place of a refused address.
    let text: String

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Takes paths of this server (`/a`, `a/b`, `?q=1`, `#part`) and addresses with a known scheme; refuses the rest
    /// (`javascript:`, `data:`, `//other-host`, anything with control characters or backslashes).
    init(_ text: String) {
        self.text = Self.isSafe(text) ? text : "about:invalid"
    }

    private static func isSafe(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
            if bytes.count > 1, bytes[0] == UInt8(ascii: "/"), bytes[1] == UInt8(ascii: "/") { return false }
            // Only what stands before the first of these can be a scheme.
            let end = bytes.firstIndex { byte in
                byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
                    || byte == UInt8(ascii: "#")
            }
            guard let end, bytes[end] == UInt8(ascii: ":") else { return true }
            return schemes.contains(String(decoding: bytes[..<end], as: UTF8.self).lowercased())
        }
    }
}
