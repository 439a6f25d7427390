/// A database was asked after it had been closed: a fault of the program.
package struct ClosedDatabase: Error, CustomStringConvertible {
    /// The fault.
    package init() {}

    package var description: String { "the database is closed" }
}
