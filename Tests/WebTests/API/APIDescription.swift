@testable import Web

/// `openapi.yaml` read as far as the tests need it, by the indentation the file keeps.
struct APIDescription {
    /// What is said of one operation.
    struct Operation {
        /// The names its query takes.
        var query: Set<String> = []
        /// The codes it answers with.
        var codes: Set<String> = []
    }

    /// By `get /api/v1/plans`.
    private(set) var operations: [String: Operation] = [:]

    init() {
        let lines = String(decoding: PackageResources.openapi_yaml, as: UTF8.self).split(separator: "\n")
        let shared = Self.sharedQueryParameters(lines)
        var (path, operation, isInPaths) = ("", "", false)
        for line in lines {
            let text = line.drop { $0 == " " }
            switch line.count - text.count {
            case 0: isInPaths = text == "paths:"
            case 2 where isInPaths: path = String(text.dropLast())
            case 4 where isInPaths && text != "parameters:":
                operation = "\(text.dropLast()) \(path)"
                operations[operation] = Operation()
            case 8 where isInPaths:
                if let code = text.split(separator: "\"").first, text.hasPrefix("\"") {
                    operations[operation]?.codes.insert(String(code))
                }
                if let name = Self.inlineName(text) ?? Self.sharedName(text).flatMap({ shared.contains($0) ? $0 : nil })
                {
                    operations[operation]?.query.insert(name)
                }
            default: break
            }
        }
    }

    /// `limit` of `limit: { name: limit, in: query, …` among the shared parameters.
    private static func sharedQueryParameters(_ lines: [Substring]) -> Set<String> {
        Set(
            lines.filter { $0.hasPrefix("    ") && $0.contains("in: query") }.compactMap {
                $0.split(separator: ":").first
            }
        )
        .reduce(into: []) { $0.insert(String($1.drop { $0 == " " })) }
    }

    private static func inlineName(_ text: Substring) -> String? {
        let start = "- { name: "
        guard text.hasPrefix(start), text.contains("in: query") else { return nil }
        return String(text.dropFirst(start.count).prefix { $0 != "," })
    }

    private static func sharedName(_ text: Substring) -> String? {
        let start = "- $ref: \"#/components/parameters/"
        guard text.hasPrefix(start) else { return nil }
        return String(text.dropFirst(start.count).prefix { $0 != "\"" })
    }
}
