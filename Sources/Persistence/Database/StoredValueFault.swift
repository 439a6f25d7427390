/// A stored value that is not of the type its reader expects: a fault (500), never a person's mistake.
package struct StoredValueFault: Error, CustomStringConvertible {
    /// The position in the SELECT list.
    package let column: Int
    /// What the database gave.
    package let found: SQLValue
    /// What the reader expects.
    package let expected: String

    package var description: String { "column \(column): found \(found), expected \(expected)" }
}
