/// A path with `{name}` parameters.
struct PathPattern: Sendable {
    /// A part between two slashes.
    enum Part: Sendable, Equatable {
        /// A word that stands as written.
        case word(String)
        /// A parameter, by its name.
        case parameter(String)
    }

    /// The parts between the slashes.
    let parts: [Part]

    /// Reads `/ke-hoach/{plan}`.
    init(_ text: String) {
        parts = text.split(separator: "/").map { part in
            part.hasPrefix("{") ? .parameter(String(part.dropFirst().dropLast())) : .word(String(part))
        }
    }

    /// The names of the parameters, in order.
    var names: [String] {
        parts.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
    }

    /// The parts of a request's path.
    static func parts(of path: String) -> [Substring] { path.split(separator: "/") }

    /// True where a request's path, in its parts, has this form.
    func matches(_ found: [Substring]) -> Bool {
        found.count == parts.count
            && zip(parts, found).allSatisfy { part, text in
                if case .word(let word) = part { word == text } else { true }
            }
    }

    /// The path with the parameters put in, percent-encoded.
    func path(_ values: [String]) -> String {
        guard !parts.isEmpty else { return "/" }
        var path = ""
        path.reserveCapacity(96)
        var next = values.startIndex
        for part in parts {
            path += "/"
            switch part {
            case .word(let word): path += word
            case .parameter:
                if next < values.endIndex { path += PercentCoding.encode(values[next]) }
                next += 1
            }
        }
        return path
    }

    /// `?a=b&c=d`, percent-encoded; empty for no pairs.
    static func query(_ pairs: [(String, String)]) -> String {
        guard !pairs.isEmpty else { return "" }
        let texts = pairs.map { "\(PercentCoding.encode($0.0))=\(PercentCoding.encode($0.1))" }
        return "?" + texts.joined(separator: "&")
    }
}
