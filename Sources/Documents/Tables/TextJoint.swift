/// What stood between two pieces of a text that was cut; the raw value is its word in the marks of a form.
enum TextJoint: String {
    /// The end of a line.
    case line
    /// A blank.
    case blank
    /// Nothing: a word was longer than a piece may be.
    case more

    /// What is put back when the pieces are joined.
    var separator: String {
        switch self {
        case .line: "\n"
        case .blank: " "
        case .more: ""
        }
    }
}
