package import HTML
package import UseCases

/// Filters of a list: sent by GET, so that they live in the address.
package struct FilterForm: Component {
    private let address: String
    private let fields: [FormField]
    private let clearAddress: String?
    private let language: Language

    /// Filters that show the list at `address`; `clearAddress` is the list without filters, nil where none is set.
    package init(to address: String, fields: [FormField], clearAddress: String?, in language: Language) {
        self.address = address
        self.fields = fields
        self.clearAddress = clearAddress
        self.language = language
    }

    package var markup: Markup {
        form(.class("filters"), .method("get"), .action(address)) {
            for field in fields { field }
            div(.class("buttons")) {
                ActionButton(language.text("list.filter"), .secondary)
                if let clearAddress { a(.href(clearAddress)) { language.text("list.clear_filters") } }
            }
        }
    }
}
