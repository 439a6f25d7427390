package import Domain
package import HTML
package import UseCases

/// A page that can be read as of a moment: what it says when it is, the way back to now, and the choice of another day.
package struct AsOfChoice: Sendable {
    /// The moment the figures are shown as of; nil for now.
    package let instant: Instant?
    /// The page's address without a query.
    package let path: String
    /// What else the address asks, which stays.
    package let query: [(String, String)]

    /// The choice of a page.
    package init(instant: Instant?, path: String, query: [(String, String)]) {
        self.instant = instant
        self.path = path
        self.query = query
    }

    /// "Số liệu như đã biết đến …", with the way back; nothing where the page shows now.
    package func notice(in language: Language) -> Markup {
        guard let instant else { return .empty }
        let moment = DisplayFormat(language).moment(instant)
        return InsetBox(.warning) {
            p(.role("status")) {
                strong { language.text(Message("as_of.notice", ["moment": moment])) }
                " "
                a(.href(path + PathPattern.query(query))) { language.text("as_of.back_to_now") }
            }
        }.markup
    }

    /// A day to choose; the rest of the address stays as it is.
    package func form(in language: Language) -> Markup {
        details(.class("as-of"), .open(instant != nil)) {
            summary { language.text("as_of.choose") }
            HTML.form(.class("filters"), .method("get"), .action(path)) {
                for (name, value) in query { input(.type("hidden"), .name(name), .value(value)) }
                FormField(
                    language.text("as_of.day"),
                    name: "as_of",
                    .line(instant?.day.iso ?? "", .date),
                    hint: language.text("as_of.hint")
                )
                div(.class("buttons")) { ActionButton(language.text("as_of.show"), .secondary) }
            }
        }
    }
}
