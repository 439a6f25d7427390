/// What a document is.
package enum OfficialKind: Sendable, Hashable {
    /// A letter (công văn, Mẫu 1.5): what it is about stands below its number.
    case letter(about: String)
    /// A document with a name (văn bản có tên loại, Mẫu 1.4), such as a report: its name and what it is about stand in the middle.
    case named(title: String, about: String)

    /// What it is about.
    package var about: String {
        switch self {
        case .letter(let about), .named(_, let about): about
        }
    }
}
