import Persistence

/// A database that notes every statement, so that a page's statements can be run again by themselves.
struct RecordingDatabase: Database {
    /// The database that does the work.
    let database: any Database
    /// Where statements are noted.
    let record = StatementRecord()

    var dialect: Dialect { database.dialect }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await database.read { try body(RecordingConnection(connection: $0, record: record)) }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await database.write { try body(RecordingConnection(connection: $0, record: record)) }
    }

    func close() async throws { try await database.close() }
}
