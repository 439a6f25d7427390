internal import GRDB
package import Persistence

/// The embedded database: one file in WAL mode, or one in memory for tests.
///
/// Acknowledged writes are on the disk (`synchronous=FULL`), foreign keys are enforced, a busy file is waited for.
package struct SQLiteDatabase: Persistence.Database {
    let writer: any DatabaseWriter
    private let placeholders = PlaceholderText()
    private let editions = EditionMemory()
    private let answers = AnswerMemory()
    private let gate = ClosingGate()
    private let queue = WriteQueue()

    /// SQLite.
    package let dialect = Dialect.sqlite

    /// Opens the file, creating it where it is missing. Throws where it cannot be opened or is no SQLite file.
    package init(path: String) throws {
        var configuration = Self.configuration
        configuration.maximumReaderCount = 4
        let pool = try DatabasePool(path: path, configuration: configuration)
        // SQLite's own 2 MB hold less than the indexes that the reports of one round touch.
        try pool.barrierWriteWithoutTransaction {
            try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536")
        }
        writer = pool
    }

    private init(writer: any DatabaseWriter) {
        self.writer = writer
    }

    /// An empty database in memory, gone when the value is.
    package static func inMemory() throws -> SQLiteDatabase {
        SQLiteDatabase(writer: try DatabaseQueue(configuration: configuration))
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.label = "tiendo"
        // What readers look through again and again stays in memory: SQLite's own 2 MB do not hold a country's tasks.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8192") }
        return configuration
    }

    /// Reads on the caller's thread: an in-process read is shorter than a hop to another thread and back.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Persistence.Connection) throws -> Value
    ) async throws -> Value {
        try readNow(body)
    }

    private func readNow<Value>(_ body: (any Persistence.Connection) throws -> Value) throws -> Value {
        try gate.passing {
            try writer.read { try body(connection($0, answers)) }
        }
    }

    /// Writes one after the other, those that wait together in one transaction; what is acknowledged is on the disk.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Persistence.Connection) throws -> Value
    ) async throws -> Value {
        try gate.enter()
        defer { gate.leave() }
        return try await queue.write(body) {
            writer.asyncWriteWithoutTransaction { database in
                queue.writeGroup { try transaction(database, $0) }
            }
        }
    }

    private func connection(_ database: GRDB.Database, _ answers: AnswerMemory?) -> SQLiteConnection {
        SQLiteConnection(database: database, placeholders: placeholders, editions: editions, answers: answers)
    }

    private func transaction(
        _ database: GRDB.Database,
        _ body: (any Persistence.Connection) throws -> Void
    ) throws {
        do {
            try database.inTransaction(.immediate) {
                try body(connection(database, nil))
                return .commit
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            // Only foreign keys are checked as late as at the end of a transaction.
            throw ConstraintFailure(kind: .foreignKey, detail: error.message ?? "")
        }
    }

    /// Waits for what is running and closes the file; whoever asks afterwards gets `ClosedDatabase`.
    package func close() async throws {
        await gate.close()
        try writer.close()
    }
}
