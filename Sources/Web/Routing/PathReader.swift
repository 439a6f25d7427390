import Domain

/// Reads the parameters of a path one after the other.
struct PathReader {
    private var names: ArraySlice<String>
    private let values: [String: String]

    /// Names in the order of the pattern, and the percent-encoded text of each.
    init(names: [String], values: [String: String]) {
        self.names = names[...]
        self.values = values
    }

    /// The next parameter; what cannot be read does not exist: `Refusal.notFound`.
    mutating func next<Parameter: PathParameter>(_ type: Parameter.Type) throws(Refusal) -> Parameter {
        let missing = Refusal.notFound(Message("access.page_not_found"))
        guard let name = names.popFirst(), let encoded = values[name],
            let text = PercentCoding.decode(encoded.utf8, plusIsSpace: false),
            let value = try? Parameter(pathText: text)
        else { throw missing }
        return value
    }
}
