import Domain

/// What a spreadsheet program lets a person type into a cell.
struct CellCheck {
    /// What is allowed.
    enum Rule {
        /// A number of a range.
        case number(NumberRange)
        /// One of some words, from a drop-down.
        case choice([String])
        /// A text of so many characters at most.
        case length(Int)
    }

    /// What is allowed.
    let rule: Rule
    /// What stands over the fault.
    let title: String
    /// What is said to somebody who typed something else.
    let fault: String
}
