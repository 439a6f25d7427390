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
        guard !text.hasPrefix("//"), text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
        else {
            return false
        }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
        let before = text[..<colon]
        if before.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        ) {
            return true
        }
        return schemes.contains(before.lowercased())
    }
}
