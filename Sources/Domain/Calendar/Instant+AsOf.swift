extension Instant {
    /// Reads the moment that a question "as of" is about: RFC 3339, or a plain day.
    ///
    /// A moment is meant to its end: a day to its last millisecond in Asia/Ho_Chi_Minh, a whole second to its last millisecond,
    /// so that the recorded second of a vintage, as it is exchanged, gives that vintage back. With a fraction it is exact to the
    /// millisecond. A blank before the offset stands for the `+` that an address has lost.
    ///
    /// - Throws: `InvalidInput` on `as_of` for anything else, with what was read and what is expected.
    package init(asOf text: String) throws(InvalidInput) {
        if let day = Day(iso: text) {
            self.init(milliseconds: Instant(startOf: day.adding(days: 1)).milliseconds - 1)
            return
        }
        var bytes = Array(text.utf8)
        if bytes.count > 6, bytes[bytes.count - 6] == 0x20 { bytes[bytes.count - 6] = 0x2B }
        var fraction: Int64 = 999
        if bytes.count > 20, bytes[19] == 0x2E {
            let digits = bytes[20...].prefix { (48...57).contains($0) }
            fraction = digits.prefix(3).reduce(0) { $0 * 10 + Int64($1 - 48) }
            for _ in digits.count..<max(3, digits.count) { fraction *= 10 }
            bytes.removeSubrange(19..<digits.endIndex)
            if digits.isEmpty { bytes = [] }
        }
        guard let second = Instant(rfc3339: String(decoding: bytes, as: UTF8.self)) else {
            throw InvalidInput(field: "as_of", "as_of.unreadable", ["read": text])
        }
        self.init(milliseconds: second.milliseconds + fraction)
    }

    /// Reads `as_of` as asked at an instant; nil where it is empty or its moment has not ended, which is "now".
    ///
    /// - Throws: `InvalidInput` as above, and for a day still to come: nobody knows yet what will be known then.
    package static func asOf(_ text: String?, at now: Instant) throws(InvalidInput) -> Instant? {
        guard let text, !text.isEmpty else { return nil }
        let asked = try Instant(asOf: text)
        guard asked.day <= now.day else {
            throw InvalidInput(field: "as_of", "as_of.still_to_come", ["read": text])
        }
        return asked < now ? asked : nil
    }
}
