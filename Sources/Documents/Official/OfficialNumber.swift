/// The number and symbol of a document (số, ký hiệu), e.g. 05 and `BC-BTTTT`.
package struct OfficialNumber: Sendable, Hashable {
    /// The number within the year; nil in a draft, where the system that issues it assigns one (Nghị định 30/2020, Điều 15).
    package let number: Int?
    /// What follows the stroke: kind and body of a named document, body and drafting unit of a letter. Empty where not known.
    package let symbol: String

    /// A number.
    package init(_ number: Int? = nil, symbol: String) {
        self.number = number
        self.symbol = symbol
    }

    /// `05/BC-BTTTT`: below ten with a leading nought, no blanks around the stroke. Without a number there is room for one.
    package var printed: String {
        let figures = number.map { $0 < 10 ? "0\($0)" : String($0) }
        return (figures ?? String(repeating: "\u{00A0}", count: 10)) + "/" + symbol
    }
}
