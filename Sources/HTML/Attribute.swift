/// An attribute of an element. Names come from the code, values are escaped; there is none for scripts or styles.
package struct Attribute: Sendable {
    enum Form: Sendable {
        case absent
        case flag(StaticString)
        case value(StaticString, String)
        case prefixed(StaticString, StaticString, String)
        case numbers([(StaticString, Double)])
        case group([Attribute])
    }

    let form: Form

    init(_ name: StaticString, _ value: String?) {
        form = value.map { .value(name, $0) } ?? .absent
    }

    init(_ name: StaticString, address: String) {
        form = .value(name, Address(address).text)
    }

    init(_ name: StaticString, isOn: Bool) {
        form = isOn ? .flag(name) : .absent
    }

    /// Numbers of a drawing, each an attribute of its own.
    init(numbers: (StaticString, Double)...) {
        form = .numbers(numbers)
    }

    private init(form: Form) {
        self.form = form
    }

    /// Writes nothing.
    package static let none = Attribute(form: .absent)

    /// The attributes where the condition holds, else nothing.
    package static func when(_ condition: Bool, _ attributes: Attribute...) -> Attribute {
        condition ? Attribute(form: .group(attributes)) : .none
    }

    /// Several attributes as one.
    package static func all(_ attributes: [Attribute]) -> Attribute { Attribute(form: .group(attributes)) }

    /// `data-NAME`; left out where the value is nil.
    package static func data(_ name: StaticString, _ value: String?) -> Attribute {
        value.map { Attribute(form: .prefixed("data-", name, $0)) } ?? .none
    }

    /// `aria-NAME`; left out where the value is nil.
    package static func aria(_ name: StaticString, _ value: String?) -> Attribute {
        value.map { Attribute(form: .prefixed("aria-", name, $0)) } ?? .none
    }
}
