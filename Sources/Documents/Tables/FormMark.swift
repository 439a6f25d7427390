/// The marks by which machines find their way in a form that is filled in as a workbook; they stand in hidden rows, columns and
/// sheets, so sheets may be renamed and rows sorted.
enum FormMark {
    /// What every mark begins with.
    static let prefix = "tiendo:"

    /// The column that says whether a row is measured or contributed; only forms with contributions have it.
    static let kind = "kind"

    /// The mark of a column, a part or a member of the identity.
    static func of(_ name: String) -> String { prefix + name }

    /// The name a text marks; nil where it is no mark.
    static func name(_ text: String) -> Substring? {
        text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : nil
    }
}
