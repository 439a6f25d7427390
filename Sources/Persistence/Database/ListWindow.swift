/// A part of a list in its order: so many rows from a place on.
package struct ListWindow: Sendable, Equatable {
    /// Rows at most.
    package let limit: Int
    /// Rows before the first one.
    package let offset: Int

    /// A part of a list.
    package init(limit: Int, offset: Int) {
        self.limit = limit
        self.offset = offset
    }

    /// The end of a statement that gives only this part.
    var clause: SQL { "LIMIT \(limit) OFFSET \(offset)" }
}
