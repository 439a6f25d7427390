/// A hash that is the same on every machine and in every run (FNV-1a, 64 bits); not for secrets.
struct StableHash {
    /// The hash.
    let value: UInt64

    /// The hash of texts, in order, with their limits.
    init(_ texts: String...) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            hash = hash &* 0x0000_0100_0000_01b3
        }
        // The last step mixes the high bits into the low ones, which `below` looks at.
        value = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    }

    /// A number from 0 up to but without `limit`, which is 1 or more.
    func below(_ limit: Int) -> Int { Int((value >> 33) % UInt64(limit)) }
}
