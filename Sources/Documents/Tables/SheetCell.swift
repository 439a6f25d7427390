/// A cell of a sheet as the file holds it.
struct SheetCell {
    /// What it holds.
    enum Content: Equatable {
        /// Nothing; a formula that was never computed too.
        case empty
        /// A text.
        case text(String)
        /// A number as its digits stand in the file, and what its format makes of it.
        case number(String, NumberFormat)
        /// TRUE or FALSE.
        case boolean(Bool)
        /// An error value such as `#DIV/0!`.
        case error(String)
        /// It names a shared text that does not exist.
        case damaged
    }

    /// From 1.
    let row: Int
    /// From 1.
    let column: Int
    /// What it holds, or its formula came to.
    let content: Content
    /// True where a formula stands in it.
    let isFormula: Bool
}
