import Domain

/// A JSON value of a frozen edition with the path to it; what is missing throws `FrozenContentFault`.
struct FrozenMember {
    private let value: JSONValue
    private let path: String

    init(_ value: JSONValue, path: String = "") {
        self.value = value
        self.path = path
    }

    /// A member that must be there.
    subscript(name: String) -> FrozenMember {
        get throws {
            guard let member = value[name] else { throw FrozenContentFault(member: path + "/" + name) }
            return FrozenMember(member, path: path + "/" + name)
        }
    }

    /// The elements of a list.
    var elements: [FrozenMember] {
        get throws {
            let elements = try require(value.elements)
            return elements.enumerated().map { FrozenMember($1, path: "\(path)/\($0)") }
        }
    }

    /// True where there is a member of that name.
    func has(_ name: String) -> Bool { value[name] != nil }

    /// True for a text.
    var isText: Bool { value.text != nil }

    /// What is thrown where the value is none that was written.
    var fault: FrozenContentFault { FrozenContentFault(member: path) }

    /// True for null.
    var isNull: Bool { if case .null = value { true } else { false } }

    var text: String { get throws { try require(value.text) } }
    var whole: Int { get throws { try require(value.whole) } }
    var flag: Bool { get throws { if case .bool(let flag) = value { flag } else { try require(nil) } } }
    var day: Day { get throws { try require(Day(iso: try text)) } }
    var decimal: ExactDecimal { get throws { try require(ExactDecimal(canonical: try text)) } }
    var organisation: OrganisationCode { get throws { try OrganisationCode(text) } }

    /// A word of an enumeration.
    func word<Word: RawRepresentable>(_ type: Word.Type = Word.self) throws -> Word where Word.RawValue == String {
        try require(Word(rawValue: try text))
    }

    /// What is read where the value is not null.
    func optional<Value>(_ read: (FrozenMember) throws -> Value) rethrows -> Value? { isNull ? nil : try read(self) }

    private func require<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw FrozenContentFault(member: path) }
        return value
    }
}
