/// A path with `{name}` parameters.
struct PathPattern: Sendable {
    /// The parts between the slashes, as written.
    let parts: [Substring]

    /// Reads `/ke-hoach/{plan}`.
    init(_ text: String) {
        parts = text.split(separator: "/")
    }

    /// The names of the parameters, in order.
    var names: [String] { parts.filter(Self.isParameter).map { String($0.dropFirst().dropLast()) } }

    /// True where a request's path has this form.
    func matches(_ path: String) -> Bool {
        let found = path.split(separator: "/")
        return found.count == parts.count
            && zip(parts, found).allSatisfy { Self.isParameter($0) || $0 == $1 }
    }

    /// The path with the parameters put in, percent-encoded.
    func path(_ values: [String]) -> String {
        guard !parts.isEmpty else { return "/" }
        var remaining = values[...]
        var path = ""
        for part in parts {
            path += "/"
            path += Self.isParameter(part) ? PercentCoding.encode(remaining.popFirst() ?? "") : String(part)
        }
        return path
    }

    /// `?a=b&c=d`, percent-encoded; empty for no pairs.
    static func query(_ pairs: [(String, String)]) -> String {
        guard !pairs.isEmpty else { return "" }
        let texts = pairs.map { "\(PercentCoding.encode($0.0))=\(PercentCoding.encode($0.1))" }
        return "?" + texts.joined(separator: "&")
    }

    private static func isParameter(_ part: Substring) -> Bool { part.hasPrefix("{") }
}
