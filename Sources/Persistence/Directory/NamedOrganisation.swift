/// An organisation as a row or a task names it.
package struct NamedOrganisation: Sendable, Hashable {
    /// The code; nil where the printed text names no organisation.
    package let code: String?
    /// The organisation's full name, or the text as printed where it names none.
    package let name: String
    /// The text as printed.
    package let printed: String

    /// An organisation as named.
    package init(code: String?, name: String, printed: String) {
        self.code = code
        self.name = name
        self.printed = printed
    }
}
