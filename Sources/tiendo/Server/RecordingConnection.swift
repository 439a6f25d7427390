import Persistence

/// A connection that notes every statement it runs.
struct RecordingConnection: Connection {
    /// The connection that does the work.
    let connection: any Connection
    /// Where statements are noted.
    let record: StatementRecord

    var dialect: Dialect { connection.dialect }
    var editions: EditionMemory { connection.editions }
    /// Every statement is to be noted.
    var answers: AnswerMemory? { nil }

    func query(_ statement: SQL) throws -> [Row] {
        record.append(statement)
        return try connection.query(statement)
    }

    @discardableResult
    func execute(_ statement: SQL) throws -> Int {
        record.append(statement)
        return try connection.execute(statement)
    }

    func executeScript(_ text: String) throws { try connection.executeScript(text) }
}
