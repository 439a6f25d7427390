import Synchronization

/// Rewrites `$N` to SQLite's `?N` outside quotes, remembering every statement seen: SQLite would number `$N` by first
/// appearance.
final class PlaceholderText: Sendable {
    private let known = Mutex<[String: String]>([:])

    /// The statement as SQLite reads it.
    func sqlite(_ text: String) -> String {
        if let rewritten = known.withLock({ $0[text] }) { return rewritten }
        let rewritten = Self.rewrite(text)
        known.withLock { if $0.count < 4096 { $0[text] = rewritten } }
        return rewritten
    }

    private static func rewrite(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var quote: UInt8?
        let source = Array(text.utf8)
        for (index, byte) in source.enumerated() {
            if let open = quote {
                if byte == open { quote = nil }
                bytes.append(byte)
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
                bytes.append(byte)
            } else if byte == UInt8(ascii: "$"), index + 1 < source.count, (48...57).contains(source[index + 1]) {
                bytes.append(UInt8(ascii: "?"))
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
