import HTML

/// What a field is filled in with.
package enum FieldControl: Sendable {
    /// A line of text and the kind of line.
    case line(String, LineKind = .text)
    /// Several lines; the count is the height.
    case area(String, rows: Int = 5)
    /// One of several options, each with the value sent and its words.
    case choice([(value: String, text: String)], selected: String?)
    /// Yes or no.
    case tick(isOn: Bool, value: String = "1")
    /// A file of the given kinds, e.g. `.xlsx`.
    case file(accept: String)

    /// What a line of text is for; decides the keyboard of a phone and what the browser fills in.
    package enum LineKind: Sendable {
        /// Any text.
        case text
        /// A number as people write it, with a comma or point.
        case number
        /// A name to sign in with.
        case userName
        /// A password already set.
        case password
        /// A password being set.
        case newPassword
        /// A day.
        case date
        /// Words to search for.
        case search
    }

    /// True for a box to tick, whose name stands behind it.
    var isTick: Bool {
        if case .tick = self { true } else { false }
    }

    /// The control with the attributes that tie it to its name, hint and fault.
    func markup(attributes: Attribute) -> Markup {
        switch self {
        case .line(let value, let kind): input(Self.attributes(of: kind), attributes, .value(value))
        case .area(let value, let count):
            // A browser drops the first line break inside: this one, not one that was typed.
            textarea(attributes, .rows(count)) { "\n" + value }
        case .choice(let options, let selected):
            select(attributes) {
                for option in options {
                    HTML.option(.value(option.value), .selected(option.value == selected)) { option.text }
                }
            }
        case .tick(let isOn, let value): input(.type("checkbox"), attributes, .value(value), .checked(isOn))
        case .file(let kinds): input(.type("file"), attributes, .accept(kinds))
        }
    }

    private static func attributes(of kind: LineKind) -> Attribute {
        switch kind {
        case .text: .type("text")
        case .number: .all([.type("text"), .inputmode("decimal"), .class("number"), .autocomplete("off")])
        case .userName: .all([.type("text"), .autocomplete("username")])
        case .password: .all([.type("password"), .autocomplete("current-password")])
        case .newPassword: .all([.type("password"), .autocomplete("new-password")])
        case .date: .type("date")
        case .search: .type("search")
        }
    }
}
