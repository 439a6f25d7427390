/// A column of a data table.
package struct TableColumn: Sendable {
    /// What a column holds, which decides how its cells are set.
    package enum Kind: String, Sendable {
        /// A code, never broken.
        case code
        /// The row's name: the heading of the row.
        case name
        /// Numbers: right-aligned, digits below digits.
        case number = "n"
        /// Words.
        case text
        /// A field or button.
        case input
    }

    /// The heading, in the page's language.
    package let title: String
    /// What it holds.
    package let kind: Kind
    /// A short word beside the heading, e.g. the unit; nil for none.
    package let remark: String?

    /// A column of a kind.
    package init(_ title: String, _ kind: Kind = .text, remark: String? = nil) {
        self.title = title
        self.kind = kind
        self.remark = remark
    }
}
