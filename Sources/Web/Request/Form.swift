/// A URL-encoded form or query: names and values in the order they were sent, exactly as typed.
struct Form: Sendable, Equatable {
    /// The pairs in order; a name may come more than once.
    private(set) var names: [String] = []
    private var values: [String] = []

    /// No field at all.
    init() {}

    /// Fields as given.
    init(_ pairs: [(String, String)]) {
        names = pairs.map(\.0)
        values = pairs.map(\.1)
    }

    /// Reads `a=b&c=d`; nil where it is not percent-encoded UTF-8.
    init?(encoded bytes: some Collection<UInt8>) {
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(parts[0], plusIsSpace: true),
                let value = PercentCoding.decode(parts.count > 1 ? parts[1] : parts[0].prefix(0), plusIsSpace: true)
            else { return nil }
            names.append(name)
            values.append(value)
        }
    }

    /// The first value of a name; nil where the name was not sent.
    subscript(name: String) -> String? { names.firstIndex(of: name).map { values[$0] } }

    /// The first value of a name; the empty text where it was not sent.
    func text(_ name: String) -> String { self[name] ?? "" }

    /// Every value of a name, in order.
    func all(_ name: String) -> [String] { zip(names, values).filter { $0.0 == name }.map(\.1) }

    /// Every name and value, in order.
    var pairs: [(String, String)] { Array(zip(names, values)) }
}
