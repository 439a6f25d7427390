package import HTML
package import UseCases

/// Filters of a list: sent by GET, so that they live in the address.
package struct FilterForm: Component {
    private let address: String
    private let fields: [FormField]
    private let hidden: [(String, String)]
    private let clearAddress: String?
    private let button: String?
    private let language: Language

    /// Filters that show the list at `address`.
    ///
    /// - Parameters:
    ///   - hidden: what is sent along unseen.
    ///   - clearAddress: the list without filters; nil where none is set.
    ///   - button: what the button says; nil for the common word.
    package init(
        to address: String,
        fields: [FormField],
        hidden: [(String, String)] = [],
        clearAddress: String? = nil,
        button: String? = nil,
        in language: Language
    ) {
        self.address = address
        self.fields = fields
        self.hidden = hidden
        self.clearAddress = clearAddress
        self.button = button
        self.language = language
    }

    /// A filter by one of several values, or by none: all.
    package static func choice(
        _ label: String,
        name: String,
        _ options: [(value: String, text: String)],
        selected: String?,
        in language: Language
    ) -> FormField {
        let all = (value: "", text: language.text("list.all"))
        return FormField(label, name: name, .choice([all] + options, selected: selected))
    }

    /// The form, then what passes it in words and as a list; where nothing does, `none` and the way back to all.
    package func over(
        found: String,
        isEmpty: Bool,
        none: String,
        @MarkupBuilder list: () -> Markup
    ) -> Markup {
        Markup {
            markup
            p(.class("muted"), .role("status")) { found }
            if isEmpty {
                EmptyState(none, link: clearAddress.map { NavigationLink(language.text("list.clear_filters"), $0) })
            } else {
                list()
            }
        }
    }

    package var markup: Markup {
        form(.class("filters"), .method("get"), .action(address)) {
            for (name, value) in hidden { input(.type("hidden"), .name(name), .value(value)) }
            for field in fields { field }
            div(.class("buttons")) {
                ActionButton(button ?? language.text("list.filter"), .secondary)
                if let clearAddress { a(.href(clearAddress)) { language.text("list.clear_filters") } }
            }
        }
    }
}
