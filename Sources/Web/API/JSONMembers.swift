import Documents
import Domain

/// The members of a JSON body, read strictly: what is missing, of another type or not expected is a fault that names it.
struct JSONMembers {
    private let members: [(String, JSONValue)]

    /// The members of an object that may have only these names; `InvalidInput` names every other.
    init(_ value: JSONValue, allowed: Set<String>) throws(InvalidInput) {
        guard let members = value.members else { throw InvalidInput(field: "body", "json.not_an_object") }
        let unknown = members.map(\.0).filter { !allowed.contains($0) }
        guard unknown.isEmpty else {
            throw InvalidInput(
                unknown.map { InputProblem(field: $0, message: Message("json.unknown_member", ["name": $0])) }
            )
        }
        self.members = members
    }

    /// A text that must be there.
    func text(_ name: String) throws(InvalidInput) -> String {
        guard let value = find(name)?.text else {
            throw InvalidInput(field: name, "json.text_expected", ["name": name])
        }
        return value
    }

    /// A text, or nil where the member is missing or null.
    func optionalText(_ name: String) throws(InvalidInput) -> String? {
        guard let value = find(name), value != .null else { return nil }
        return try text(name)
    }

    /// A list of texts; empty where the member is missing.
    func texts(_ name: String) throws(InvalidInput) -> [String] {
        guard let value = find(name) else { return [] }
        let texts = value.elements?.map(\.text) ?? [nil]
        guard !texts.contains(nil) else {
            throw InvalidInput(field: name, "json.text_expected", ["name": name])
        }
        return texts.compactMap(\.self)
    }

    /// A whole number, or the default where the member is missing.
    func whole(_ name: String, default missing: Int) throws(InvalidInput) -> Int {
        guard let value = find(name) else { return missing }
        guard let number = value.whole else {
            throw InvalidInput(field: name, "json.whole_expected", ["name": name])
        }
        return number
    }

    private func find(_ name: String) -> JSONValue? { members.first { $0.0 == name }?.1 }
}
