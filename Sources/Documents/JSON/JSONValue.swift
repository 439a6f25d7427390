/// A JSON value (RFC 8259) whose object members keep the order they were given in.
package enum JSONValue: Sendable {
    /// null.
    case null
    /// true or false.
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// Any other number, as the digits written; never rounded.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Members in order; the names must differ.
    case object([(String, JSONValue)])

    /// A text, or null where there is none.
    package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    /// A whole number, or null where there is none.
    package static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.int) ?? .null }

    /// A list of texts.
    package static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.string)) }

    /// The member of that name; nil where there is none or this is no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.0 == name }?.1
    }

    /// The text; nil where this is something else.
    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The whole number; nil where this is something else.
    package var whole: Int? {
        guard case .int(let number) = self else { return nil }
        return number
    }

    /// The elements; nil where this is no list.
    package var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members in order; nil where this is no object.
    package var members: [(String, JSONValue)]? {
        guard case .object(let members) = self else { return nil }
        return members
    }
}
