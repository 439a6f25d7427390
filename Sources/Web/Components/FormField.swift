package import HTML

/// A field with its name, hint and fault; what was typed stays in it.
package struct FormField: Component {
    private let label: String
    private let name: String
    private let control: FieldControl
    private let hint: String?
    private let remark: String?
    private let error: String?
    private let isOptionalWord: String?
    private let hidesLabel: Bool
    private let unit: String?

    /// A field sent under `name`.
    ///
    /// - Parameters:
    ///   - hint: what is expected, or what was reported last; shown between the name and the field.
    ///   - remark: what a reviewer marked on the field; nil for nothing.
    ///   - error: what is wrong with the value and how to mend it; nil where nothing is.
    ///   - optional: the word behind the name of a field that may stay empty; nil for none.
    ///   - hidesLabel: true in a table whose heading says the same.
    ///   - unit: the sign behind a number, e.g. `%`; nil for none.
    package init(
        _ label: String,
        name: String,
        _ control: FieldControl,
        hint: String? = nil,
        remark: String? = nil,
        error: String? = nil,
        optional: String? = nil,
        hidesLabel: Bool = false,
        unit: String? = nil
    ) {
        self.label = label
        self.name = name
        self.control = control
        self.hint = hint
        self.remark = remark
        self.error = error
        self.isOptionalWord = optional
        self.hidesLabel = hidesLabel
        self.unit = unit
    }

    /// The id of the field sent under a name, for links from an error summary.
    package static func id(of name: String) -> String { "f-" + name }

    private var id: String { Self.id(of: name) }

    package var markup: Markup {
        div(.class("field", error == nil ? nil : "err", control.isTick ? "tick" : nil)) {
            if control.isTick {
                fieldControl
                fieldLabel
            } else {
                fieldLabel
            }
            if let hint { p(.class("hint"), .id(id + "-hint")) { hint } }
            if let remark { p(.class("remark"), .id(id + "-remark")) { remark } }
            if let error { p(.class("msg"), .id(id + "-error")) { error } }
            if !control.isTick { measuredControl }
        }
    }

    private var measuredControl: Markup {
        guard let unit else { return fieldControl }
        return div(.class("measured")) {
            fieldControl
            span(.class("unit"), .aria("hidden", "true")) { unit }
        }
    }

    private var fieldLabel: Markup {
        HTML.label(.for(id), .when(hidesLabel, .class("unseen"))) {
            label
            if let isOptionalWord { span(.class("optional")) { " (\(isOptionalWord))" } }
        }
    }

    private var fieldControl: Markup {
        let described = [
            hint.map { _ in id + "-hint" }, remark.map { _ in id + "-remark" }, error.map { _ in id + "-error" },
        ].compactMap { $0 }
        return control.markup(
            attributes: .all([
                .id(id), .name(name), .aria("invalid", error == nil ? nil : "true"),
                .aria("describedby", described.isEmpty ? nil : described.joined(separator: " ")),
            ])
        )
    }
}
