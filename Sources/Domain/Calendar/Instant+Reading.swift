extension Instant {
    /// Reads RFC 3339 with whole seconds, `Z` or an offset of whole minutes, e.g. `2025-10-02T09:00:00+07:00`; nil for
    /// anything else.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 25, bytes[10] == 0x54 || bytes[10] == 0x74,
            let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
            let clock = Self.fields(bytes[11..<19]), clock[0] < 24, clock[1] < 60, clock[2] < 60
        else { return nil }
        var offset: Int64 = 0
        if bytes.count == 25 {
            guard bytes[19] == 0x2B || bytes[19] == 0x2D, let zone = Self.fields(bytes[20..<25]), zone[0] < 24,
                zone[1] < 60
            else { return nil }
            offset = Int64(zone[0] * 3600 + zone[1] * 60) * (bytes[19] == 0x2B ? 1 : -1)
        } else if bytes[19] != 0x5A {
            return nil
        }
        let seconds = Int64(day.number) * 86_400 + Int64(clock[0] * 3600 + clock[1] * 60 + clock[2]) - offset
        self.init(milliseconds: seconds * 1000)
    }

    /// Two-digit numbers with colons between; nil for anything else.
    private static func fields(_ bytes: ArraySlice<UInt8>) -> [Int]? {
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        return parts.compactMap { Int($0) }
    }
}
