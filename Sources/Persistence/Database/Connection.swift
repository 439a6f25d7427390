/// An open connection inside one transaction. Calls block; a transaction closure never awaits.
package protocol Connection {
    /// Which database it is, for the few statements that differ.
    var dialect: Dialect { get }

    /// Runs a statement and gives its rows.
    func query(_ statement: SQL) throws -> [Row]

    /// Runs a statement and gives the number of rows it changed. A broken constraint throws `ConstraintFailure`.
    @discardableResult
    func execute(_ statement: SQL) throws -> Int

    /// Runs several statements without bindings, separated by semicolons: migrations only.
    func executeScript(_ text: String) throws
}
