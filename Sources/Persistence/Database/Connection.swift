/// An open connection inside one transaction. Calls block; a transaction closure never awaits.
package protocol Connection {
    /// Which database it is, for the few statements that differ.
    var dialect: Dialect { get }

    /// What editions say, remembered by the database.
    var editions: EditionMemory { get }

    /// What was asked of the same data before; nil in a transaction that writes, where no answer is remembered.
    var answers: AnswerMemory? { get }

    /// Runs a statement and gives its rows.
    func query(_ statement: SQL) throws -> [Row]

    /// Runs a statement and gives the number of rows it changed. A broken constraint throws `ConstraintFailure`.
    @discardableResult
    func execute(_ statement: SQL) throws -> Int

    /// Runs several statements without bindings, separated by semicolons: migrations and savepoints.
    func executeScript(_ text: String) throws
}
