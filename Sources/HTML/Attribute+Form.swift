extension Attribute {
    /// The name a field is sent under.
    package static func name(_ name: String?) -> Attribute { Attribute("name", name) }
    /// What a field holds.
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }
    /// An example of what to type; never the only name of a field.
    package static func placeholder(_ text: String?) -> Attribute { Attribute("placeholder", text) }
    /// The kind of an input or button.
    package static func type(_ kind: String) -> Attribute { Attribute("type", kind) }
    /// The id of the field a label belongs to.
    package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    /// `get` or `post`.
    package static func method(_ method: String) -> Attribute { Attribute("method", method) }
    /// How a form is packed, e.g. `multipart/form-data`.
    package static func enctype(_ type: String) -> Attribute { Attribute("enctype", type) }
    /// The id of the form a field or button outside it belongs to.
    package static func form(_ id: String?) -> Attribute { Attribute("form", id) }
    /// Where a button sends its form in place of the form's own address; checked like `href`.
    package static func formaction(_ address: String) -> Attribute { Attribute("formaction", address: address) }
    /// The browser does not check the form itself: the server does.
    package static func novalidate(_ isOn: Bool = true) -> Attribute { Attribute("novalidate", isOn: isOn) }
    /// The button sends the form unchecked by the browser.
    package static func formnovalidate(_ isOn: Bool = true) -> Attribute { Attribute("formnovalidate", isOn: isOn) }
    /// What the browser may fill in by itself, e.g. `username`.
    package static func autocomplete(_ what: String?) -> Attribute { Attribute("autocomplete", what) }
    /// Which keyboard a phone shows, e.g. `decimal`.
    package static func inputmode(_ mode: String?) -> Attribute { Attribute("inputmode", mode) }
    /// The field must be filled in.
    package static func required(_ isOn: Bool = true) -> Attribute { Attribute("required", isOn: isOn) }
    /// The field cannot be used.
    package static func disabled(_ isOn: Bool = true) -> Attribute { Attribute("disabled", isOn: isOn) }
    /// The field can be read and copied, not changed.
    package static func readonly(_ isOn: Bool = true) -> Attribute { Attribute("readonly", isOn: isOn) }
    /// The box is ticked.
    package static func checked(_ isOn: Bool = true) -> Attribute { Attribute("checked", isOn: isOn) }
    /// The option is chosen.
    package static func selected(_ isOn: Bool = true) -> Attribute { Attribute("selected", isOn: isOn) }
    /// Several can be chosen.
    package static func multiple(_ isOn: Bool = true) -> Attribute { Attribute("multiple", isOn: isOn) }
    /// Which files can be chosen, e.g. `.xlsx`.
    package static func accept(_ kinds: String) -> Attribute { Attribute("accept", kinds) }
    /// The height of a text area in lines.
    package static func rows(_ count: Int) -> Attribute { Attribute("rows", String(count)) }
    /// The longest text taken, in UTF-16 units.
    package static func maxlength(_ count: Int?) -> Attribute { Attribute("maxlength", count.map(String.init)) }
    /// The width of an input in characters.
    package static func size(_ count: Int?) -> Attribute { Attribute("size", count.map(String.init)) }
    /// The id of a list of suggestions.
    package static func list(_ id: String?) -> Attribute { Attribute("list", id) }
}
