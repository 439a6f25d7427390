/// The decision that allocates money, or another document an act rests on.
package struct BudgetDocument: Sendable, Hashable {
    /// Its number, e.g. `1234/QĐ-BTTTT`.
    package let number: String
    /// The day it was issued.
    package let date: Day

    /// A document.
    package init(number: String, date: Day) {
        self.number = number
        self.date = date
    }
}
