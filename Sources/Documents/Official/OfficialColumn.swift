/// A column of a table in an official document.
package struct OfficialColumn: Sendable, Hashable {
    /// Its heading.
    package let title: String
    /// Its part of the table's width, against the parts of the others.
    package let share: Int
    /// True where its cells stand in the middle: numbers, dates and codes.
    package let isCentred: Bool

    /// A column.
    package init(_ title: String, share: Int, centred: Bool = false) {
        self.title = title
        self.share = share
        isCentred = centred
    }
}
