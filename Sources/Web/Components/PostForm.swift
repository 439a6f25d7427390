package import HTML

/// A form that changes something: sent by POST with the session's token. The server checks it, not the browser.
package struct PostForm: Component {
    /// The name the token is sent under.
    package static let tokenField = "csrf"

    private let address: String
    private let token: String?
    private let isMultipart: Bool
    private let content: Markup

    /// A form sent to an address; `isMultipart` where it carries a file.
    package init(
        to address: String,
        csrf token: String?,
        isMultipart: Bool = false,
        @MarkupBuilder content: () -> Markup
    ) {
        self.address = address
        self.token = token
        self.isMultipart = isMultipart
        self.content = content()
    }

    package var markup: Markup {
        form(
            .method("post"),
            .action(address),
            .when(isMultipart, .enctype("multipart/form-data")),
            .novalidate()
        ) {
            if let token { input(.type("hidden"), .name(Self.tokenField), .value(token)) }
            content
        }
    }
}
